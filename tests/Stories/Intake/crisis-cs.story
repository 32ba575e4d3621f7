# Lenka says goodbye without a word of death. Help is offered before any question, and her mentor is told what to look at.
> lenka says Rozloučila jsem se s dětmi a dopisy jsou na stole. Už to nikomu ztěžovat nebudu.
  lenka ◂ Z toho, co píšete, máme obavu, jestli nejste v nebezpečí. Možná se pleteme. Jestli v nebezpečí jste, zavolejte prosím teď hned. Odpověď tady nemusí přijít včas, na těchhle číslech jsou lidé, kteří s tím umějí pomoct:
    
    Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    • 116 123 krize a myšlenky na smrt, zdarma, nemusí být nonstop
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
    
    Psát sem můžete dál.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]
  lenka ◂ Jsme rádi, že píšete. Tady je Ukázková organizace.
    
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

> lenka presses Souhlasím
  lenka ◂ Je vám 18 let nebo víc?
    [Ano, 18 nebo víc]
    [Ne]
    [Potřebuji pomoc hned]

> lenka presses Ano, 18 nebo víc
  lenka ◂ Ve kterém jste kraji? Hodí se to, kdyby přišlo vhod místo blízko. Obec ani adresu nepotřebujeme.
    [Hlavní město Praha] [Středočeský kraj]
    [Jihočeský kraj] [Plzeňský kraj]
    [Karlovarský kraj] [Ústecký kraj]
    [Liberecký kraj] [Královéhradecký kraj]
    [Pardubický kraj] [Kraj Vysočina]
    [Jihomoravský kraj] [Olomoucký kraj]
    [Zlínský kraj] [Moravskoslezský kraj]
    [Nechci uvádět]

> lenka presses Nechci uvádět
  lenka ◂ Takhle jsme vám rozuměli:
    
    • Téma: Zdraví, psychika
    • Oslovení: v ženském rodě
    • Přezdívka: Borůvka
    
    Tohle mentor uvidí jako první. Je to tak? Co nesedí, opravte tlačítkem, nebo to prostě napište.
    [Ano, najděte mi mentora]
    [Opravit, jak mi je] [Opravit téma]
    [Opravit oslovení] [Opravit kraj]
    [Jiná přezdívka]
    [Ptám se za někoho jiného]

> lenka presses Ano, najděte mi mentora
  lenka ◂ Dobře, budeme vám říkat Borůvka. Hledáme pro vás mentora.
  #lida ◂ new room K-001 for @lida
  lenka ◂ Jste ve spojení. Píše si s vámi Limetka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-001 ◂ Nový rozhovor. Přezdívka: Borůvka · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ Řečeno předem, se souhlasem:
    • Téma: Zdraví, psychika
    • Oslovení: v ženském rodě
  K-001 ◂ > Rozloučila jsem se s dětmi a dopisy jsou na stole. Už to nikomu ztěžovat nebudu.
  K-001 ◂ ⚠️ Tohle může znamenat vážné ohrožení: „Rozloučila jsem se s dětmi a dopisy jsou na stole“
    • Zeptejte se přímo a klidně, jestli je teď v bezpečí.
    • Linky pomoci od nás už přišly. Nabídněte, že u toho zůstanete, než zavolá.
    • Neslibujte mlčenlivost a neraďte odejít, dokud nevíte, že je to bezpečné.
    • Dejte hned vědět koordinaci.

> lida in K-001: Jsem tady. Jste teď v bezpečí?
  lenka ◂ Limetka: Jsem tady. Jste teď v bezpečí?
  K-001 ◂ ✅ on “Jsem tady. Jste teď v bezpečí?”

> lenka says Ne. Sedím na mostě.
  K-001 ◂ > Ne. Sedím na mostě.
  K-001 ◂ ⚠️ Tohle může znamenat vážné ohrožení: „Sedím na mostě“
    • Zeptejte se přímo a klidně, jestli je teď v bezpečí.
    • Linky pomoci od nás už přišly. Nabídněte, že u toho zůstanete, než zavolá.
    • Neslibujte mlčenlivost a neraďte odejít, dokud nevíte, že je to bezpečné.
    • Dejte hned vědět koordinaci.
  K-001 ◂ @lida is let in

> lenka says Promiňte, umřu smíchy, jak jsem hloupá.
  K-001 ◂ > Promiňte, umřu smíchy, jak jsem hloupá.
