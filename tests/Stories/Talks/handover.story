# A mentor hands a talk over: the seeker reads the summary, agrees, chooses, and the next mentor gets that and nothing else.
> quietly anna says Dobrý den, potřebuji pomoc.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Peníze, dluhy

> quietly anna presses Ano, najděte mi mentora

> quietly lida in K-001: Dobrý den, jsem tady.

> lida in K-001 gives /handover | summary: Volejte mi na 777 123 456.
  (only who asked) ◂ Ve shrnutí je kontakt, odkaz, místo nebo podpis. Napište ho prosím bez toho.

> lida in K-001 gives /handover | summary: Bojí se dopisů z banky. Pomáhá brát to po jednom.
  anna ◂ Limetka navrhuje, aby si s vámi dál psal někdo jiný z našich mentorů. Rozhodnutí je jen na vás.
    
    Nový mentor by dostal tohle shrnutí a z rozhovoru nic jiného:
    „Bojí se dopisů z banky. Pomáhá brát to po jednom.“
    
    Jak to chcete vy? Než si vyberete, zůstává všechno, jak je.
    [Ano, i se shrnutím]
    [Ano, bez shrnutí]
    [Ne, nic neměnit]
  K-001 ◂ Zeptali jsme se člověka na druhé straně, jestli rozhovor může převzít někdo jiný. Shrnutí vidí celé:
    „Bojí se dopisů z banky. Pomáhá brát to po jednom.“
    Než odpoví, pište si dál jako dosud.
  (only who asked) ◂ Hotovo.

# She can say no, and then it is as before.
> anna presses Ne, nic neměnit
  anna ◂ Dobře. Dál si s vámi píše Limetka.
  K-001 ◂ Člověk na druhé straně si chce dál psát s vámi.

> lida in K-001 gives /handover | summary: Bojí se dopisů z banky. Pomáhá brát to po jednom. | to: kalina
  anna ◂ Limetka navrhuje, aby si s vámi dál psal někdo jiný z našich mentorů. Rozhodnutí je jen na vás.
    
    Pokračovat by mohl tenhle člověk:
    
    Kalina
    
    Nový mentor by dostal tohle shrnutí a z rozhovoru nic jiného:
    „Bojí se dopisů z banky. Pomáhá brát to po jednom.“
    
    Jak to chcete vy? Než si vyberete, zůstává všechno, jak je.
    [Ano, i se shrnutím]
    [Ano, bez shrnutí]
    [Ne, nic neměnit]
  K-001 ◂ Zeptali jsme se člověka na druhé straně, jestli rozhovor může převzít někdo jiný. Shrnutí vidí celé:
    „Bojí se dopisů z banky. Pomáhá brát to po jednom.“
    Než odpoví, pište si dál jako dosud.
  (only who asked) ◂ Hotovo.

> anna says Ještě si to rozmyslím.
  K-001 ◂ > Ještě si to rozmyslím.

> anna presses Ano, i se shrnutím
  K-001 ◂ Člověk na druhé straně s předáním souhlasí. Hledáme místo.
  anna ◂ Předchozí rozhovor je uzavřený. Kdo vám teď bude psát, dostal jen shrnutí, se kterým souhlasíte; vaše dřívější zprávy neuvidí.
  #olena ◂ new room K-002 for @olena
  K-001 ◂ Rozhovor převzal někdo jiný, tady končí. Děkujeme za všechno, co jste pro toho člověka udělali.
  anna ◂ Jste ve spojení. Píše si s vámi Kalina.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-002 ◂ Nový rozhovor. Přezdívka: Vánek · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
  K-002 ◂ Řečeno předem, se souhlasem:
    • Téma: Peníze, dluhy
  K-002 ◂ Od předchozího mentora, se souhlasem:
    „Bojí se dopisů z banky. Pomáhá brát to po jednom.“

> olena in K-002: Dobrý den, navážeme, kde to půjde.
  anna ◂ Kalina: Dobrý den, navážeme, kde to půjde.
  K-002 ◂ ✅ on “Dobrý den, navážeme, kde to půjde.”

> lida in K-001: ještě něco
  K-001 ◂ ⚠️ on “ještě něco”
  K-001 ◂ Tenhle rozhovor už skončil, nic se neodeslalo. (in reply to “ještě něco”)

# A press of the old question changes nothing.
> anna presses Ano, bez shrnutí
  anna ◂ Tohle tlačítko už nefunguje. Pomoc hned ukáže /sos.
