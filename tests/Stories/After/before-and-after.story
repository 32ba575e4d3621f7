# How she is, asked at the start and once more when the talk is over, on the same scale. Anna ends it, is better, and adds a word that nobody can trace.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> anna presses Teď to popisovat nechci
  anna ◂ Jak je vám právě teď? Mentor to uvidí s ostatním a organizace si to započítá, bez jména. Odpovídat nemusíte.
    [Velmi špatně]
    [Špatně]
    [Něco mezi]
    [Celkem dobře]
    [Dobře]
    [Nechci uvádět]
    [Potřebuji pomoc hned]

> anna presses Špatně
  anna ◂ Čeho se to hlavně týká? Stačí přibližně, napsat to můžete i vlastními slovy.
    [Vztahy] [Násilí, strach]
    [Děti] [Peníze, dluhy]
    [Bydlení] [Zdraví, psychika]
    [Něco jiného]
    [Nechci uvádět]

> quietly anna presses Vztahy

> anna presses Ano, najděte mi mentora
  anna ◂ Dobře, budeme vám říkat Kaštan. Hledáme pro vás mentora.
  #lida ◂ new room K-001 for @lida
  anna ◂ Jste ve spojení. Píše si s vámi Limetka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-001 ◂ Nový rozhovor. Přezdívka: Kaštan · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ Řečeno předem, se souhlasem:
    • Jak je právě teď: Špatně
    • Téma: Vztahy
  K-001 ◂ > Dobrý den

> quietly anna says Potřebuju to někomu říct.

> quietly lida in K-001: Jsem tu a čtu.

> quietly anna gives /end

> anna presses Ano, ukončit
  anna ◂ Rozhovor jsme ukončili. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdykoli se můžete vrátit, stačí napsat. Linky pomoci ukáže /sos.
  K-001 ◂ Člověk na druhé straně rozhovor ukončil.
  anna ◂ Ještě jedna otázka, odpovídat nemusíte: jak je vám právě teď? Organizace uvidí jen počty, bez jména.
    [Velmi špatně]
    [Špatně]
    [Něco mezi]
    [Celkem dobře]
    [Dobře]
    [Potřebuji pomoc hned]
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]

> anna presses Celkem dobře
  anna ◂ Děkujeme. Jestli chcete, přidejte pár slov o tom, jaké to tu bylo. Dostanou je koordinátoři organizace, bez přezdívky a bez rozhovoru.
    [Přidat pár slov]
    [Potřebuji pomoc hned]

> anna presses Celkem dobře
  anna ◂ Tohle tlačítko už nefunguje. Pomoc hned ukáže /sos.

> anna presses Přidat pár slov
  anna ◂ Napište to jednou zprávou. Půjde koordinátorům organizace, bez přezdívky a bez rozhovoru, a tak na ni nikdo nemůže odpovědět. Jména ani adresy do ní prosím nepište.
    [Nic přidávat nechci]

> anna sends a photo: hle
  anna ◂ Tady to jde jen slovy, nejvýš 1000 znaků. Zkuste to prosím ještě jednou, nebo to nechte být tlačítkem výš.

> anna says Pomohlo mi, že se mě nikdo neptal proč.
  anna ◂ Děkujeme, předali jsme to. Vrátit se můžete kdykoli, stačí napsat.
  #coordinator ◂ Po rozhovoru někdo přidal pár slov, bez jména a bez rozhovoru:
    „Pomohlo mi, že se mě nikdo neptal proč.“

# What she writes now begins a new start, like before.
> anna says Ještě něco se stalo
  anna ◂ Vaši zprávu jsme uložili pro mentora.
  anna ◂ Co vás sem přivádí? Napište to, jak vám to jde, klidně po částech. Nic nemusí být hezky ani správně. Nebo jen vyberte, čeho se to týká.
    [Vztahy] [Násilí, strach]
    [Děti] [Peníze, dluhy]
    [Bydlení] [Zdraví, psychika]
    [Něco jiného]
    [Ptám se za někoho jiného]
    [Teď to popisovat nechci]
    [Potřebuji pomoc hned]
