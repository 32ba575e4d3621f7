# A boy of fourteen. Nobody of those on duty answers, and he is told so, with lines for children. An hour later somebody does after all.
> quietly petr gives /start

> quietly petr presses Čeština

> quietly petr presses Souhlasím

> quietly petr presses Ne

> petr gives /sos
  petr ◂ Pokud jde o život nebo ti někdo právě teď ubližuje, volej 112.
    
    • 158 policie, 155 záchranka
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 241 484 149 děti v krizi a jejich rodiče, nonstop
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    
    Pokud to jde, volej z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
  petr ◂ Můžeš si teď hned psát s člověkem z naší krizové služby. Má na to výcvik a je tu i pro děti. Když stiskneš tlačítko, zavoláme ho; kdo se ozve, dostane, co od té chvíle napíšeš. Zprávy jdou přes Telegram a Discord a číst je mohou i lidé, kteří na službu dohlížejí.
    [Psát si s krizovou službou]
  petr ◂ Hrozí ti právě teď nebezpečí? Odpovědět můžeš tlačítkem nebo slovem, a nemusíš vůbec.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]

> petr presses Psát si s krizovou službou
  #duty ◂ (calls the role) 🆘 Krizový hovor 6z6e: někdo mladší 18 let chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Limetka. Vezměte to tlačítkem.
    [Beru to]
  petr ◂ Voláme ti člověka z krizové služby. Do 3 min napíšeme, co se děje, i kdyby se zatím nikdo neozval. Psát můžeš už teď, kdo se ozve, všechno dostane. Na čísla výš můžeš zavolat i mezitím. Nechceš už čekat? Stačí tlačítko.
    [Už nevolat]

> petr says Táta mě zase zbil.
  petr ◂ Máme to uložené. Kdo se z krizové služby ozve, hned to dostane.

> 3 minutes pass
  #duty ◂ (calls the role) 🆘 Krizový hovor 6z6e: někdo mladší 18 let chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Kalina. Vezměte to tlačítkem.
    [Beru to]
  petr ◂ Zatím se nikdo neozval. Voláme dalšího člověka, do 3 min zase napíšeme.
    [Už nevolat]

> the house dies and starts again

> 3 minutes pass
  #coordinator ◂ 🆘 Krizový hovor 6z6e: ze služby se nikdo neozval. Čísla linek od nás přišla. Kdo má službu, ho pořád může vzít.
  petr ◂ Mrzí nás to, z krizové služby se ti teď nikdo neozval. Není to tvoje vina. Řekli jsme to lidem, kteří ji vedou, a kdyby se někdo ozval později, napíše ti sem. Nečekej ale na to, prosím, a zavolej teď:
    
    Pokud jde o život nebo ti někdo právě teď ubližuje, volej 112.
    
    • 158 policie, 155 záchranka
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 241 484 149 děti v krizi a jejich rodiče, nonstop
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    
    Pokud to jde, volej z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
    [Zavolat znovu]
    [Už nevolat]

> 60 minutes pass

# What he writes now does not go into silence.
> petr says Je tu někdo?
  petr ◂ Z krizové služby se zatím nikdo neozval. Co píšeš, uložíme a předáme, jestli se někdo ozve. Nečekej prosím jen na to: /sos ti ukáže čísla, kam se dá zavolat hned.
    [Zavolat znovu]
    [Už nevolat]

> olena on duty presses Beru to
  #duty ◂ answered with má ho Kalina: “🆘 Krizový hovor 6z6e: někdo mladší 18 let chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Limetka. Vezměte to tlačítkem.”
  #duty ◂ answered with má ho Kalina: “🆘 Krizový hovor 6z6e: někdo mladší 18 let chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Kalina. Vezměte to tlačítkem.”
  #olena ◂ new room K-001 for @olena
  petr ◂ Jsi ve spojení s krizovou službou. Píše si s tebou Kalina.
    
    Co napíšeš, předáme. Když jde o život, zavolej 112. Rozhovor můžeš kdykoli ukončit příkazem /end.
    [Potřebuji pomoc hned]
  #duty ◂ Krizový hovor 6z6e: má ho Kalina.
  K-001 ◂ Nový rozhovor. Přezdívka: Borůvka · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ 🆘 Krizový hovor. Píše vám někdo mladší 18 let, linky pomoci od nás má. Pište jednoduše, zeptejte se přímo a klidně, co se děje, jestli je teď v bezpečí a kdo z dospělých o tom ví.
  K-001 ◂ > Táta mě zase zbil.
  K-001 ◂ > Je tu někdo?

> olena in K-001: Ahoj, tady Kalina. Jsi teď někde, kde ti nic nehrozí?
  petr ◂ Kalina: Ahoj, tady Kalina. Jsi teď někde, kde ti nic nehrozí?
  K-001 ◂ ✅ on “Ahoj, tady Kalina. Jsi teď někde, kde ti nic nehrozí?”

> petr gives /end
  petr ◂ Opravdu chceš rozhovor ukončit?
    [Ano, ukončit]
    [Ne, pokračovat]

> petr presses Ano, ukončit
  petr ◂ Rozhovor jsme ukončili. Děkujeme, že nám o tom píšeš, chce to odvahu.
    Kdyby byla pomoc znovu potřeba hned, pošli /sos: ukáže ti čísla, kam zavolat, i naši krizovou službu.
  K-001 ◂ Člověk na druhé straně rozhovor ukončil.
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
  K-001 ◂ Tenhle rozhovor byl náročný. Nikoho nového vám teď nepošleme, odpočiňte si. Až budete chtít, zadejte /available.

> petr says Děkuju.
  petr ◂ Tady tvoje zprávy nikdo nečte, mentoři mohou psát jen s dospělými. Obrať se prosím tam, kde ti opravdu odpoví:
    
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 241 484 149 děti v krizi a jejich rodiče, nonstop
    • 112, pokud jde o život nebo ti někdo právě teď ubližuje
    [Potřebuji pomoc hned]
