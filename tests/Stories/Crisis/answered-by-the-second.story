# Eva asks for help before anything else. Lída does not answer, Olena does. Nobody asks Eva for her consent to mentors, or her age, before that.
> eva gives /sos
  eva ◂ Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
  eva ◂ Můžete si teď hned psát s člověkem z naší krizové služby. Má na to výcvik. Když stisknete tlačítko, zavoláme ho; kdo se ozve, dostane, co od té chvíle napíšete. Zprávy jdou přes Telegram a Discord a číst je mohou i lidé, kteří na službu dohlížejí.
    [Psát si s krizovou službou]
  eva ◂ Hrozí vám právě teď nebezpečí? Odpovědět můžete tlačítkem nebo slovem, a nemusíte vůbec.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]

> eva presses Psát si s krizovou službou
  #duty ◂ (calls the role) 🆘 Krizový hovor ty37: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Limetka. Vezměte to tlačítkem.
    [Beru to]
  eva ◂ Voláme člověka z krizové služby. Do 3 min napíšeme, co se děje, i kdyby se zatím nikdo neozval. Psát můžete už teď, kdo se ozve, všechno dostane. Linky výš jsou tu pro vás i mezitím. Nechcete už čekat? Stačí tlačítko.
    [Už nevolat]

# Twice is once.
> eva presses Psát si s krizovou službou
  eva ◂ Už pro vás voláme. Jakmile se něco změní, napíšeme.

> eva says Bojím se jít domů.
  eva ◂ Máme to uložené. Kdo se z krizové služby ozve, hned to dostane.

> eva says Sedím na zastávce.

> 3 minutes pass
  #duty ◂ (calls the role) 🆘 Krizový hovor ty37: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Kalina. Vezměte to tlačítkem.
    [Beru to]
  eva ◂ Zatím se nikdo neozval. Voláme dalšího člověka, do 3 min zase napíšeme.
    [Už nevolat]

# Somebody who is not of the house can't take it, and takes it from nobody.
> stranger on duty presses Beru to

# Between the alarm and the answer the house dies.
> the house dies and starts again

> olena on duty presses Beru to
  #duty ◂ answered with má ho Kalina: “🆘 Krizový hovor ty37: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Limetka. Vezměte to tlačítkem.”
  #duty ◂ answered with má ho Kalina: “🆘 Krizový hovor ty37: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Kalina. Vezměte to tlačítkem.”
  #olena ◂ new room K-001 for @olena
  eva ◂ Jste ve spojení s krizovou službou. Píše si s vámi Kalina.
    
    Co napíšete, předáme. Pokud jde o život, volejte 112. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  #duty ◂ Krizový hovor ty37: má ho Kalina.
  K-001 ◂ Nový rozhovor. Přezdívka: Borůvka · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ 🆘 Krizový hovor. Tenhle člověk si řekl o krizovou službu a linky pomoci od nás má. Zeptejte se přímo a klidně, co se děje a jestli je teď v bezpečí. Víc o něm nevíme.
  K-001 ◂ > Bojím se jít domů.
  K-001 ◂ > Sedím na zastávce.

# Lída comes too late: under her alarm stands who has the call, and no button.
> lida on duty presses Beru to

> olena in K-001: Jsem tady. Jste na té zastávce v bezpečí?
  eva ◂ Kalina: Jsem tady. Jste na té zastávce v bezpečí?
  K-001 ◂ ✅ on “Jsem tady. Jste na té zastávce v bezpečí?”

> eva says Ano, je tu světlo.
  K-001 ◂ > Ano, je tu světlo.

> 10 minutes pass
  K-001 ◂ 🆘 Člověk na druhé straně čeká v krizovém hovoru na odpověď už 3 min. Pomůže i krátké „jsem tady, píšu“. Když odpověď nepřijde, dáme za chvíli vědět celé službě, koordinaci i jemu.
    [Odpověď není potřeba]
  K-001 ◂ @olena is let in
  #duty ◂ (calls the role) 🆘 K-001: člověk na druhé straně krizového hovoru čeká na odpověď už 6 min a Kalina nepíše. Řekli jsme mu, že o tom víte, a poslali linky. Podívejte se tam prosím hned; supervize může vstoupit příkazem /join-talk.
  #coordinator ◂ 🆘 K-001: člověk na druhé straně krizového hovoru čeká na odpověď už 6 min a Kalina nepíše. Řekli jsme mu, že o tom víte, a poslali linky. Podívejte se tam prosím hned; supervize může vstoupit příkazem /join-talk.
  eva ◂ Mrzí nás to, zatím vám tu nikdo neodpověděl. Dali jsme vědět krizové službě i koordinátorům. Jestli chcete, zavoláme ze služby někoho jiného, stačí tlačítko. Nečekejte ale jen na to, zavolat můžete hned:
    
    Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
    [Zavolat někoho jiného]

> olena in K-001 gives /end and is sure
  (only who asked) ◂ Ukončit tenhle rozhovor? Na druhé straně je Borůvka. Přijde tam zpráva, že krizová služba rozhovor uzavřela a že pomoc hned ukáže /sos. Co sem napíšete potom, už neodejde. Pokud se chcete rozloučit vlastními slovy, napište to prosím nejdřív.
    [Ano, ukončit] [Ne, pokračovat]
  (only who asked) ◂ Hotovo.
  eva ◂ Člověk z krizové služby rozhovor uzavřel. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdybyste znovu potřebovali pomoc hned, pošlete /sos: ukáže linky pomoci i naši krizovou službu.
  K-001 ◂ Rozhovor je ukončený.
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
  K-001 ◂ Tenhle rozhovor byl náročný. Nikoho nového vám teď nepošleme, odpočiňte si. Až budete chtít, zadejte /available.
