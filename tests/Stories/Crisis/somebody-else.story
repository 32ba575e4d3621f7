# Anna writes with the crisis service and would rather have somebody else. Who is called knows nothing of the first conversation; where nobody else is on duty she hears so, with the lines.
> quietly anna gives /start

> quietly anna presses Čeština

> quietly anna gives /sos

> quietly anna presses Psát si s krizovou službou

> quietly lida on duty presses Beru to

> quietly anna says Bojím se.

> anna gives /other
  anna ◂ Jestli si chcete psát s někým jiným z krizové služby, zavoláme ho, stačí tlačítko. Volání uvidí celá služba, i ten, s kým si tu píšete. Stojí v něm jazyk, ne kdo volá ani proč. Než se někdo ozve, zůstává tenhle rozhovor, jak je. Kdo se ozve, neuvidí, co je tu napsané, a člověk, se kterým si teď píšete, se dočte jen to, že pokračuje někdo jiný. Zavolat můžete kdykoli i sem:
    
    Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
    [Zavolat někoho jiného]

> anna presses Zavolat někoho jiného
  #duty ◂ (calls the role) 🆘 Krizový hovor mpvw: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Kalina. Vezměte to tlačítkem.
    [Beru to]
  anna ◂ Voláme jiného člověka z krizové služby. Do 3 min napíšeme, co se děje, i kdyby se zatím nikdo neozval. Až se někdo ozve, začne nový rozhovor a co je napsané tady, neuvidí. Linky výš jsou tu pro vás i mezitím. Nechcete už čekat? Stačí tlačítko.
    [Už nevolat]

# Her worker can't take the call that is for somebody else, nor end it by writing on.
> lida on duty presses Beru to
  #duty ◂ Krizový hovor mpvw je pro někoho jiného ze služby. Nechte ho prosím ostatním.

> lida in K-001: Jsem tady pořád.
  anna ◂ Limetka: Jsem tady pořád.
  K-001 ◂ ✅ on “Jsem tady pořád.”

> olena on duty presses Beru to
  #duty ◂ answered with má ho Kalina: “🆘 Krizový hovor mpvw: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Kalina. Vezměte to tlačítkem.”
  anna ◂ Ozval se vám jiný člověk z krizové služby a dál budete psát s ním. Co je napsané tady, neuvidí; důležité věci mu prosím napište znovu.
  K-001 ◂ Tenhle rozhovor převzal někdo jiný z krizové služby, proto tady končí. Co jste si psali, mu nepředáváme.
  #olena ◂ new room K-002 for @olena
  #duty ◂ Krizový hovor mpvw: má ho Kalina.
  anna ◂ Jste ve spojení s krizovou službou. Píše si s vámi Kalina.
    
    Co napíšete, předáme. Pokud jde o život, volejte 112. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
  K-002 ◂ Nový rozhovor. Přezdívka: Kaštan · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-002 ◂ 🆘 Krizový hovor. Tenhle člověk si řekl o krizovou službu a linky pomoci od nás má. Zeptejte se přímo a klidně, co se děje a jestli je teď v bezpečí. Víc o něm nevíme.
  K-001 ◂ Tenhle rozhovor byl náročný. Nikoho nového vám teď nepošleme, odpočiňte si. Až budete chtít, zadejte /available.

> jana at the desk gives /pause-mentor | mentor: Limetka
  (only who asked) ◂ Hotovo: Limetka teď nikoho nového nedostane, dokud někdo z koordinace nebo supervize nezadá /unpause-mentor. Otevřené rozhovory běží dál. Nevoláme tam teď ani za krizovou službu, lidi v krizi teď převezmou ostatní ze seznamu. Napsali jsme tam, že přestávka začala a od koho je.
  #lida ◂ Máte přestávku od týmu (Jana): nikoho nového vám teď neposíláme a ani do krizové služby vás nevoláme. Rozhovory, které máte, běží dál beze změny. Jestli se o tom chcete pobavit, ozvěte se prosím koordinaci; ta může přestávku i ukončit.

> anna gives /other
  anna ◂ Mrzí nás to, nikdo jiný z krizové služby teď není k zastižení. Tenhle rozhovor zůstává, jak je; zkusit to můžete i za chvíli, znovu přes /other. Zavolat můžete hned sem:
    
    Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
