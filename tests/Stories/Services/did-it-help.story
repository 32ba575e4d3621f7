# A week later, in the day, one question that names nothing; then nothing more.
> quietly anna says Dobrý den, mám dluhy

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna gives /services dluhy Most

> anna presses 1. Člověk v tísni – dluhové poradenství, Help linka
  anna ◂ Člověk v tísni – dluhové poradenství, Help linka
    Člověk v tísni
    📞 770 600 800
    https://www.jakprezitdluhy.cz
    Otevírací dobu neznáme.
    Ve všední dny; hodiny uvádějí zdroje různě.
    zdarma
    Jazyky: čeština
    Údaje zatím nikdo neověřil. Před cestou je dobré tam zavolat.
    
    Jestli to půjde, za týden se tu jednou krátce zeptáme, jestli to pomohlo. O co šlo, v té otázce nebude.
    [Zpět na seznam]
    [Hledat jinými slovy]
    [Zpět k otázce]
    [Potřebuji pomoc hned]
    [Na tohle se neptejte]

# She opens another one; she is told once.
> quietly anna presses Zpět na seznam

> quietly anna presses 2. Poradna při finanční tísni

> 6 days pass

> 23 hours pass

> 1 hour passes
  anna ◂ Jedna krátká otázka, odpovídat se nemusí: bylo k něčemu to, co se tu asi před týdnem našlo?
    [Ano, pomohlo]
    [Zčásti]
    [Nikdo se neozval]
    [Nebylo to pro mě]
    [Ještě na to nedošlo]
    [Na tohle se neptejte]

> anna presses Nikdo se neozval
  anna ◂ To nás mrzí, ozvat se někam není snadné. Děkujeme za odpověď. Zkusit se dá i jiné místo.
    [Služby a linky pomoci]

# The same button again, and the week after.
> anna presses Nikdo se neozval
  anna ◂ Tohle tlačítko už nefunguje. Pomoc hned ukáže /sos.

> quietly anna presses 1. Člověk v tísni – dluhové poradenství, Help linka

> 7 days pass
  anna ◂ Jedna krátká otázka, odpovídat se nemusí: bylo k něčemu to, co se tu asi před týdnem našlo?
    [Ano, pomohlo]
    [Zčásti]
    [Nikdo se neozval]
    [Nebylo to pro mě]
    [Ještě na to nedošlo]
    [Na tohle se neptejte]

> anna presses Na tohle se neptejte
  anna ◂ Dobře, na tohle se už ptát nebudeme.

> quietly anna presses 1. Člověk v tísni – dluhové poradenství, Help linka

> 8 days pass
