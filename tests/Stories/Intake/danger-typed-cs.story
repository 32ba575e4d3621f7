# Eva is afraid, and types what stands on the button instead of pressing it.
> eva says Bojím se, že mě zabije, až se vrátí.
  eva ◂ Z toho, co píšete, máme obavu, jestli nejste v nebezpečí. Možná se pleteme. Jestli v nebezpečí jste, zavolejte prosím teď hned. Odpověď tady nemusí přijít včas, na těchhle číslech jsou lidé, kteří s tím umějí pomoct:
    
    Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    • 283 892 772 domácí násilí, i s dětmi, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
    
    Psát sem můžete dál.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]
  eva ◂ Jsme rádi, že píšete. Tady je Ukázková organizace.
    
    Spojíme vás s mentorkou nebo mentorem: člověkem, který má za sebou něco podobného a prošel školením. Píšete pod přezdívkou, jméno ani telefonní číslo po vás nechceme.
    
    Co je dobré vědět:
    • Není to odborná pomoc ani tísňová linka. V ohrožení volejte 112, další linky ukáže /sos.
    • Vaše zprávy čte váš mentor a lidé, kteří na jeho práci dohlížejí.
    • Zprávy jdou přes Telegram a Discord, a ty k nim mají technicky přístup.
    • Kdo má váš telefon v ruce, vidí, co je v chatu.
    
    Souhlasíte s tím, že vaše zprávy budeme takto předávat?
    [Souhlasím]
    [Nesouhlasím]
    [Jiný jazyk · Other language]
    [Potřebuji pomoc hned]

> eva says ano jsem ted v nebezpeci
  eva ◂ Volejte 112. Řekněte, kde jste a že vám někdo ubližuje. Stačí pár slov.
    
    • Jděte mezi lidi: k sousedům, do obchodu, na ulici. Děti vezměte s sebou, věci nechte.
    • Nejde odejít? Držte se blízko dveří, dál od kuchyně a koupelny.
    • Slyší vás? Napište někomu blízkému, ať za vás 112 zavolá. Máte s někým domluvené slovo, které znamená „zavolej pomoc“? Řekněte ho.
    • Tenhle chat pak můžete smazat.
    
    Až to půjde, můžete tu pokračovat.

# Olena is offered help for words that could mean anything, and minutes later says it beyond doubt. Said once more it is not answered again.
> olena says Сиджу на рейках і дивлюся на ліхтарі.
  olena ◂ Те, що ви пишете, викликає в нас тривогу: чи ви не в небезпеці? Можливо, ми помиляємося. Якщо ви в небезпеці, будь ласка, зателефонуйте зараз. Відповідь тут може не прийти вчасно, а за цими номерами є люди, які вміють у цьому допомогти:
    
    Якщо є загроза життю або хтось кривдить вас просто зараз, телефонуйте 112.
    
    • 222 580 697 криза, для кожного, Чехія, цілодобово, чат www.chat-pomoc.cz
    • 800 012 058 психологічна підтримка, Чехія, безкоштовно, українською, може працювати не цілодобово
    • 116 006 домашнє насильство, потерпілі від злочинів, Чехія, безкоштовно, цілодобово
    • 116 123 криза й думки про смерть (дорослі), Польща, безкоштовно, цілодобово, чат 116sos.pl
    
    Якщо є змога, дзвоніть із телефона, який ніхто не перевіряє.
    Цих номерів ми ще не перевіряли (112 працює завжди).
    
    Сюди можна писати далі.
    [Так, мені зараз щось загрожує]
    [Ні, зараз нічого не загрожує]
    [Не знаю або не можу сказати]
  olena ◂ Добре, що ви пишете. Це Ukázková organizace.
    
    Ми з’єднаємо вас із менторкою або ментором — людиною, яка пережила щось подібне й пройшла навчання. Ви пишете під псевдонімом. Ні справжнє ім’я, ні номер телефону нам не потрібні.
    
    Що варто знати:
    • Це не допомога фахівців і не екстрена служба. У небезпеці телефонуйте 112, інші номери покаже /sos.
    • Ваші повідомлення читають ваш ментор і люди, які наглядають за роботою менторів.
    • Повідомлення йдуть через Telegram і Discord. Технічно ці компанії мають до них доступ.
    • Той, у кого в руках ваш телефон, бачить усе, що є в чаті.
    
    Чи погоджуєтеся ви, щоб ми так передавали ваші повідомлення?
    [Погоджуюся]
    [Не погоджуюся]
    [Інша мова · Other language]
    [Мені потрібна допомога зараз]

> olena says Я не хочу більше жити.
  olena ◂ Телефонуйте 112 або на один із номерів вище. Досить сказати: «Боюся, що щось собі зроблю».
    
    • Не залишайтеся на самоті. Ідіть до когось, або нехай хтось прийде до вас.
    • Відійдіть від усього, чим можна собі зашкодити.
    • Якщо ви вже поранилися або щось проковтнули, телефонуйте 112 одразу, навіть якщо поки що нічого не відчуваєте.
    
    Коли буде змога, тут можна продовжити.

> olena says Не хочу більше жити.
  olena ◂ Ми зберегли це для ментора. Писати далі можна стільки, скільки треба, а це запитання зачекає на відповідь:
  olena ◂ Чи погоджуєтеся ви, щоб ми передавали ваші повідомлення так, як описано вище?
    [Погоджуюся]
    [Не погоджуюся]
    [Інша мова · Other language]
    [Мені потрібна допомога зараз]
