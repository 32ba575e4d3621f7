# Whoever took the call falls silent. He is reminded, then the service and the coordinator hear of it, and Anna is not left alone: she has the lines, and somebody else can be called.
> quietly anna gives /start

> quietly anna presses Čeština

> quietly anna gives /sos

> quietly anna presses Psát si s krizovou službou

> quietly lida on duty presses Beru to

> anna says Jste tam?
  K-001 ◂ > Jste tam?

> 3 minutes pass
  K-001 ◂ 🆘 Člověk na druhé straně čeká v krizovém hovoru na odpověď už 3 min. Pomůže i krátké „jsem tady, píšu“. Když odpověď nepřijde, dáme za chvíli vědět celé službě, koordinaci i jemu.
    [Odpověď není potřeba]
  K-001 ◂ @lida is let in

> 3 minutes pass
  #duty ◂ (calls the role) 🆘 K-001: člověk na druhé straně krizového hovoru čeká na odpověď už 6 min a Limetka nepíše. Řekli jsme mu, že o tom víte, a poslali linky. Podívejte se tam prosím hned; supervize může vstoupit příkazem /join-talk.
  #coordinator ◂ 🆘 K-001: člověk na druhé straně krizového hovoru čeká na odpověď už 6 min a Limetka nepíše. Řekli jsme mu, že o tom víte, a poslali linky. Podívejte se tam prosím hned; supervize může vstoupit příkazem /join-talk.
  anna ◂ Mrzí nás to, zatím vám tu nikdo neodpověděl. Dali jsme vědět krizové službě i koordinátorům. Jestli chcete, zavoláme ze služby někoho jiného, stačí tlačítko. Nečekejte ale jen na to, zavolat můžete hned:
    
    Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
    [Zavolat někoho jiného]

# An old button of hers would call a second time for nothing.
> anna presses Psát si s krizovou službou
  anna ◂ S krizovou službou už jste ve spojení, stačí psát sem. Kdyby tu delší chvíli nikdo neodpovídal, sami napíšeme, co dál. Pomoc hned najdete kdykoli přes /sos.

> anna presses Zavolat někoho jiného
  #duty ◂ (calls the role) 🆘 Krizový hovor mpvw: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Kalina. Vezměte to tlačítkem.
    [Beru to]
  anna ◂ Voláme jiného člověka z krizové služby. Do 3 min napíšeme, co se děje, i kdyby se zatím nikdo neozval. Až se někdo ozve, začne nový rozhovor a co je napsané tady, neuvidí. Linky výš jsou tu pro vás i mezitím. Nechcete už čekat? Stačí tlačítko.
    [Už nevolat]

> quietly olena on duty presses Beru to

> olena in K-002: Jsem tady. Co se děje?
  anna ◂ Kalina: Jsem tady. Co se děje?
  K-002 ◂ ✅ on “Jsem tady. Co se děje?”

> anna says Bojím se.
  K-002 ◂ > Bojím se.

> lida in K-001: Promiňte, vypadl mi telefon.
  K-001 ◂ ⚠️ on “Promiňte, vypadl mi telefon.”
  K-001 ◂ Tenhle rozhovor už skončil, nic se neodeslalo. (in reply to “Promiňte, vypadl mi telefon.”)
