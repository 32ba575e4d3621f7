# A boy of fifteen. He gets no mentor, and a way to help all the same.
> petr gives /start
  petr ◂ Dobrý den · Dzień dobry · Добрий день · Hello
    🇨🇿 Vyberte jazyk · 🇵🇱 Wybierz język · 🇺🇦 Виберіть мову · 🇬🇧 Choose a language
    [Čeština]
    [Polski]
    [Українська]
    [English]

> petr presses Čeština
  petr ◂ Jsme rádi, že píšete. Tady je Ukázková organizace.
    
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

> petr presses Souhlasím
  petr ◂ Je vám 18 let nebo víc?
    [Ano, 18 nebo víc]
    [Ne]
    [Potřebuji pomoc hned]

> petr presses Ne
  petr ◂ Díky, že to říkáš na rovinu. Chat s mentory je jen pro dospělé, ale pomoc je tu i pro tebe:
    
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 241 484 149 děti v krizi a jejich rodiče, nonstop
    • 112, pokud jde o život nebo ti někdo právě teď ubližuje
    
    Není to tvoje vina. Tato čísla jsme zatím neověřili (112 platí vždy).
    [Potřebuji pomoc hned]

> petr says Ale mně táta ubližuje.
  petr ◂ Tady tvoje zprávy nikdo nečte, mentoři mohou psát jen s dospělými. Obrať se prosím tam, kde ti opravdu odpoví:
    
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 241 484 149 děti v krizi a jejich rodiče, nonstop
    • 112, pokud jde o život nebo ti někdo právě teď ubližuje
    [Potřebuji pomoc hned]

> petr gives /sos
  petr ◂ Pokud jde o život nebo ti někdo právě teď ubližuje, volej 112.
    
    • 158 policie, 155 záchranka
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 241 484 149 děti v krizi a jejich rodiče, nonstop
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    
    Pokud to jde, volej z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
  petr ◂ Hrozí ti právě teď nebezpečí? Odpovědět můžeš tlačítkem nebo slovem, a nemusíš vůbec.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]
