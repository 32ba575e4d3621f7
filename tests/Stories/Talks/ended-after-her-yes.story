# She has agreed to go on with somebody else and is choosing. The mentor closes the talk meanwhile: what she agreed to still holds.
> quietly anna says Dobrý den, potřebuji pomoc.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Peníze, dluhy

> quietly anna presses Ano, najděte mi mentora

> quietly lida in K-001: Dobrý den, jsem tady.

> quietly lida in K-001 gives /handover | summary: Bojí se dopisů z banky. Pomáhá brát to po jednom.

> anna presses Ano, i se shrnutím
  K-001 ◂ Člověk na druhé straně s předáním souhlasí. Hledáme místo.
  anna ◂ Teď si s vámi píše Limetka. Místo i rozhovor vám zůstávají, dokud si nevyberete.
    
    Kalina
    
    S kým jiným si chcete psát? Důvod nikdo znát nepotřebuje.
    [Kalina]
    [Kdo bude dřív volný]
    [Nikoho neměnit]

> lida in K-001 gives /end and is sure
  (only who asked) ◂ Ukončit rozhovor už teď? Na druhé straně je Vánek: přechází k někomu jinému, nového mentora ale ještě nemá. Když teď skončíte, do té doby tam nikdo neodpoví. Když počkáte, převede se rozhovor sám.
    [Ano, ukončit] [Ne, pokračovat]
  anna ◂ Předchozí rozhovor je uzavřený. Podle vašeho přání můžete pokračovat s někým jiným; co teď napíšete, pro něj uložíme.
    [Potřebuji pomoc hned]
  K-001 ◂ Rozhovor je ukončený.
  (only who asked) ◂ Hotovo.
  #olena ◂ new room K-002 for @olena
  anna ◂ Jste ve spojení. Píše si s vámi Kalina.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
  K-002 ◂ Nový rozhovor. Přezdívka: Vánek · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-002 ◂ Řečeno předem, se souhlasem:
    • Téma: Peníze, dluhy
  K-002 ◂ Od předchozího mentora, se souhlasem:
    „Bojí se dopisů z banky. Pomáhá brát to po jednom.“

> anna says Jste tam?
  K-002 ◂ > Jste tam?

> anna presses Kalina
  anna ◂ Tohle tlačítko už nefunguje. Pomoc hned ukáže /sos.
