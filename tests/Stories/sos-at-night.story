# Nobody knows Eva yet: no language, no consent, no age. It is three in the night.
> 17 hours pass

> eva gives /sos
  eva ◂ Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
  eva ◂ Hrozí vám právě teď nebezpečí? Odpovědět můžete tlačítkem nebo slovem, a nemusíte vůbec.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]

> eva presses Nevím, nebo to nemůžu říct
  eva ◂ To stačí, nic víc říkat nemusíte.
    
    • Buďte radši blízko lidí nebo dveří a telefon mějte u sebe.
    • Na linky výš můžete zavolat i jen poradit se.
    • Když se to zhorší, volejte 112. Nejde mluvit? Napište někomu blízkému, ať zavolá za vás.
    
    Psát sem můžete dál.

# Later she is calm, and goes on where she likes.
> eva gives /sos
  eva ◂ Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
  eva ◂ Hrozí vám právě teď nebezpečí? Odpovědět můžete tlačítkem nebo slovem, a nemusíte vůbec.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]

> eva presses Ne, teď mi nic nehrozí
  eva ◂ Dobře, že to víme. Linky výš platí dál, i když si budete chtít jen s někým promluvit. Kdyby se něco změnilo, napište /sos.
  eva ◂ Dobrý den · Dzień dobry · Добрий день · Hello
    🇨🇿 Vyberte jazyk · 🇵🇱 Wybierz język · 🇺🇦 Виберіть мову · 🇬🇧 Choose a language
    [Čeština]
    [Polski]
    [Українська]
    [English]

> eva presses Čeština
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

# A yes to the consent stays a yes to the consent.
> eva says ano
  eva ◂ Je vám 18 let nebo víc?
    [Ano, 18 nebo víc]
    [Ne]
    [Potřebuji pomoc hned]

# And a child is told lines for children first, in words for a child.
> quietly eva presses Ne

> eva gives /sos
  eva ◂ Pokud jde o život nebo ti někdo právě teď ubližuje, volej 112.
    
    • 158 policie, 155 záchranka
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop
    • 241 484 149 děti v krizi a jejich rodiče, nonstop
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop
    
    Pokud to jde, volej z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
  eva ◂ Hrozí ti právě teď nebezpečí? Odpovědět můžeš tlačítkem nebo slovem, a nemusíš vůbec.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]

> eva presses Ano, jsem teď v nebezpečí
  eva ◂ Zavolej 112. Je to zdarma a můžeš i z cizího telefonu. Řekni, kde jsi a co se děje.
    
    • Jdi k někomu dospělému, komu věříš: k sousedům, do školy, do obchodu.
    • Nejde odejít? Buď blízko dveří.
    • Nejde mluvit? Napiš někomu dospělému, ať 112 zavolá za tebe.
    
    Není to tvoje vina a říct si o pomoc je správně.
