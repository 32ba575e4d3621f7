# A coordinator asks by the code of the room, from anywhere; the seeker goes over without a summary.
> quietly anna says Dobrý den, potřebuji pomoc.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Peníze, dluhy

> quietly anna presses Ano, najděte mi mentora

> olena at the desk gives /handover | summary: Bojí se. | code: K-001
  (only who asked) ◂ Tenhle příkaz patří do vlákna rozhovoru.

> jana at the desk gives /handover | summary: Bojí se. | code: K-009
  (only who asked) ◂ Rozhovor s takovým kódem teď neznáme. Zkontrolujte prosím číslo.

> jana at the desk gives /handover | summary: Bojí se dopisů z banky. | code: k-1
  anna ◂ Teď si s vámi píše Limetka. Navrhujeme, aby v tom pokračoval někdo jiný z našich mentorů. Rozhodnutí je jen na vás.
    
    Nový mentor by dostal tohle shrnutí a z rozhovoru nic jiného:
    „Bojí se dopisů z banky.“
    
    Jak to chcete vy? Než si vyberete, zůstává všechno, jak je.
    [Ano, i se shrnutím]
    [Ano, bez shrnutí]
    [Ne, nic neměnit]
  K-001 ◂ Zeptali jsme se člověka na druhé straně, jestli rozhovor může převzít někdo jiný. Shrnutí vidí celé:
    „Bojí se dopisů z banky.“
    Než odpoví, pište si dál jako dosud.
  (only who asked) ◂ Hotovo.

> anna presses Ano, bez shrnutí
  K-001 ◂ Člověk na druhé straně s předáním souhlasí. Hledáme místo.
  anna ◂ Teď si s vámi píše Limetka. Místo i rozhovor vám zůstávají, dokud si nevyberete.
    
    Kalina
    
    S kým jiným si chcete psát? Důvod nikdo znát nepotřebuje.
    [Kalina]
    [Kdo bude dřív volný]
    [Nikoho neměnit]

> anna presses Kalina
  anna ◂ Předchozí rozhovor je uzavřený. Kdo vám teď bude psát, nic z něj neuvidí.
  K-001 ◂ Rozhovor převzal někdo jiný, tady končí. Děkujeme za všechno, co jste pro toho člověka udělali.
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

# Who had the role once has it no more.
> ota at the desk gives /handover | summary: Bojí se. | code: K-002
  (only who asked) ◂ Tohle tady nejde.
