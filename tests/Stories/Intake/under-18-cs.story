# Kuba is fifteen. He names his age himself; he is asked, not refused by a guess, and hears at once who is there for him. What he wrote is gone.
> kuba says Ahoj, je mi 15 a táta na mě doma pořád řve a mlátí mě
  kuba ◂ Z toho, co píšeš, máme obavu, jestli nejsi v nebezpečí. Možná se pleteme. Jestli v nebezpečí jsi, zavolej prosím teď hned. Na těchhle číslech jsou lidé, kteří s tím umějí pomoct:
    
    Pokud jde o život nebo ti někdo právě teď ubližuje, volej 112.
    
    • 158 policie, 155 záchranka
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 241 484 149 děti v krizi a jejich rodiče, nonstop
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    
    Pokud to jde, volej z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]
  kuba ◂ Z toho, co píšeš, jsme pochopili, že je ti 15. Je ti 18 let nebo víc?
    [Ano, 18 nebo víc]
    [Ne]
    [Potřebuji pomoc hned]

> kuba says ne
  kuba ◂ Díky, že to říkáš na rovinu. Chat s mentory je jen pro dospělé, ale pomoc je tu i pro tebe:
    
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 241 484 149 děti v krizi a jejich rodiče, nonstop
    • 112, pokud jde o život nebo ti někdo právě teď ubližuje
    
    Není to tvoje vina. Tato čísla jsme zatím neověřili (112 platí vždy).
    [Potřebuji pomoc hned]

> kuba says a komu mám teda psát
  kuba ◂ Tady tvoje zprávy nikdo nečte, mentoři mohou psát jen s dospělými. Obrať se prosím tam, kde ti opravdu odpoví:
    
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 241 484 149 děti v krizi a jejich rodiče, nonstop
    • 112, pokud jde o život nebo ti někdo právě teď ubližuje
    [Potřebuji pomoc hned]
