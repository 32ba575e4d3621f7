# Either side says that something is wrong; the coordinator hears it with the code of the talk, and the other side nothing.
> quietly anna says Dobrý den, potřebuji pomoc.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Peníze, dluhy

> quietly anna presses Ano, najděte mi mentora

> anna gives /help
  anna ◂ Co se tu dá dělat
    /sos – pomoc hned
    /back – o otázku zpět
    /unsend – vzít zpátky svou zprávu (jako odpověď na ni)
    /other – psát si s někým jiným
    /report – říct koordinátorům, že něco není v pořádku
    /language – změnit jazyk
    /end – ukončit rozhovor
    
    Předáváme text a fotky, po potvrzení i hlas a dokumenty. Zprávy a fotky „na jedno zobrazení“ se k nám vůbec nedostanou. Co se smaže jen v Telegramu, na druhé straně zůstane.
    
    Pro bezpečí: v Telegramu se dá celý chat kdykoli smazat a v Nastavení → Zařízení zjistit, která další zařízení jsou přihlášená. Žádný program neochrání před sledovací aplikací v telefonu; pokud to jde, je lepší psát z jiného.
    
    /services – služby a linky pomoci; hledat jde i rovnou, třeba /services dluhová poradna Most
    [Potřebuji pomoc hned]
    [Služby a linky pomoci]

> anna gives /report
  anna ◂ Co se stalo? Napište to jednou zprávou. Dostanou ji naši koordinátoři s údajem, o který rozhovor jde; kdo si s vámi píše, ji neuvidí. Platí to pro jednu příští zprávu, do hodiny; všechno ostatní jde dál do rozhovoru. Psát nic nemusíte, stačí tlačítko.
    [Předat beze slov]
    [Nehlásit nic]

> anna sends a photo
  anna ◂ Koordinátorům umíme předat jen slova, tohle nikam neodešlo. Dá se to napsat slovy, nebo stačí tlačítko.
    [Předat beze slov]
    [Nehlásit nic]

> anna says Chce po mně, ať mu pošlu peníze.
  #coordinator ◂ 🚩 K-001, mentor Limetka: člověk na druhé straně hlásí, že něco není v pořádku:
    „Chce po mně, ať mu pošlu peníze.“
    Mentor o tom neví. Řekli jsme, že si to přečtete.
  anna ◂ Děkujeme, že o tom píšete. Naši koordinátoři to dostali a přečtou si to. Váš mentor o tom neví. Odpověď sem přijít nemusí; co s tím uděláme, je teď na nás.
    
    S někým jiným si můžete psát po příkazu /other, rozhovor ukončí /end. Pomoc hned ukáže /sos.

# It can't be changed any more, and the mentor sees nothing of the attempt.
> anna edits "Chce po mně, ať mu pošlu peníze.": Nic se nestalo.
  anna ◂ Tahle zpráva šla jen organizaci a změnit ani vzít zpět ji už nejde.

> anna unsends "Chce po mně, ať mu pošlu peníze."
  anna ◂ Tahle zpráva šla jen organizaci a změnit ani vzít zpět ji už nejde.

> anna says A teď zase mentorovi.
  K-001 ◂ > A teď zase mentorovi.

> anna gives /report
  anna ◂ Co se stalo? Napište to jednou zprávou. Dostanou ji naši koordinátoři s údajem, o který rozhovor jde; kdo si s vámi píše, ji neuvidí. Platí to pro jednu příští zprávu, do hodiny; všechno ostatní jde dál do rozhovoru. Psát nic nemusíte, stačí tlačítko.
    [Předat beze slov]
    [Nehlásit nic]

> anna presses Předat beze slov
  #coordinator ◂ 🚩 K-001, mentor Limetka: člověk na druhé straně hlásí, že něco není v pořádku, a víc nenapsal. Mentor o tom neví.
  anna ◂ Děkujeme, že o tom píšete. Naši koordinátoři to dostali a přečtou si to. Váš mentor o tom neví. Odpověď sem přijít nemusí; co s tím uděláme, je teď na nás.
    
    S někým jiným si můžete psát po příkazu /other, rozhovor ukončí /end. Pomoc hned ukáže /sos.

> anna gives /report
  anna ◂ Co se stalo? Napište to jednou zprávou. Dostanou ji naši koordinátoři s údajem, o který rozhovor jde; kdo si s vámi píše, ji neuvidí. Platí to pro jednu příští zprávu, do hodiny; všechno ostatní jde dál do rozhovoru. Psát nic nemusíte, stačí tlačítko.
    [Předat beze slov]
    [Nehlásit nic]

> anna presses Nehlásit nic
  anna ◂ Dobře, nic jsme nepředali.

> lida in K-001 gives /report | reason: Vyhrožuje, že mě najde.
  #coordinator ◂ 🚩 K-001, Limetka hlásí:
    „Vyhrožuje, že mě najde.“
    Člověk na druhé straně o tom neví.
  (only who asked) ◂ Předali jsme to koordinaci. Člověk na druhé straně o tom neví. Ozvou se vám mimo tenhle rozhovor.

> jana in K-001 gives /report | reason: Nejsem tu mentorka.
  (only who asked) ◂ Tohle tady nejde.

# After the end she can still say it.
> quietly lida in K-001 gives /end and is sure

> anna gives /report
  anna ◂ Co se stalo? Napište to jednou zprávou, do hodiny. Dostanou ji naši koordinátoři s údajem, o který rozhovor jde; mentor ji neuvidí. Psát nic nemusíte, stačí tlačítko.
    [Předat beze slov]
    [Nehlásit nic]

> anna says Ukončil to, když jsem nechtěla.
  #coordinator ◂ 🚩 K-001, mentor Limetka: člověk na druhé straně hlásí, že něco není v pořádku:
    „Ukončil to, když jsem nechtěla.“
    Mentor o tom neví. Řekli jsme, že si to přečtete.
  anna ◂ Děkujeme, teď o tom víme. Naši koordinátoři to dostali a přečtou si to. Odpověď sem přijít nemusí; co s tím uděláme, je teď na nás. Pomoc hned ukáže /sos.
