# A second conversation, with another mentor. What she changes in the first does not reach the second, nor the first mentor; what she takes back is taken back.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> anna says Bydlím v Mostě.
  K-001 ◂ > Bydlím v Mostě.

> anna says Beru zpět.
  K-001 ◂ > Beru zpět.

> anna unsends "Beru zpět."
  K-001 ◂ deleted: Beru zpět.
  anna ◂ Zpráva je na druhé straně smazaná. Mohl ji tam ale už někdo vidět.

> anna edits "Beru zpět.": Vzato zpět a upraveno.
  anna ◂ Tuhle zprávu už změnit nejde a úprava dál neodešla. Jestli je to důležité, dá se to poslat jako nová zpráva.

> quietly anna gives /end

> anna presses Ano, ukončit
  anna ◂ Rozhovor jsme ukončili. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdykoli se můžete vrátit, stačí napsat. Linky pomoci ukáže /sos.
  K-001 ◂ Člověk na druhé straně rozhovor ukončil.
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]

> quietly ela says Dobrý den

> quietly ela presses Čeština

> quietly ela presses Souhlasím

> quietly ela presses Ano, 18 nebo víc

> quietly ela presses Vztahy

> ela presses Ano, najděte mi mentora
  ela ◂ Dobře, budeme vám říkat Borůvka. Hledáme pro vás mentora.
  #olena ◂ new room K-002 for @olena
  ela ◂ Jste ve spojení. Píše si s vámi Kalina.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-002 ◂ Nový rozhovor. Přezdívka: Borůvka · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-002 ◂ Řečeno předem, se souhlasem:
    • Téma: Vztahy
  K-002 ◂ > Dobrý den

> quietly anna says Jsem zpátky.

> quietly anna presses Vztahy

> anna presses Ano, najděte mi mentora
  anna ◂ Dobře, budeme vám říkat Borůvka. Hledáme pro vás mentora.
  #lida ◂ new room K-003 for @lida
  anna ◂ Jste ve spojení. Píše si s vámi Limetka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-003 ◂ Nový rozhovor. Přezdívka: Borůvka · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-003 ◂ Řečeno předem, se souhlasem:
    • Téma: Vztahy
  K-003 ◂ > Jsem zpátky.

> anna edits "Bydlím v Mostě.": Olenko, bydlím v Plzni.
  anna ◂ Tuhle zprávu už změnit nejde a úprava dál neodešla. Jestli je to důležité, dá se to poslat jako nová zpráva.

> anna replies to "Bydlím v Mostě.": To už neplatí.
  K-003 ◂ > To už neplatí.

> anna unsends "Bydlím v Mostě."
  K-001 ◂ deleted: Bydlím v Mostě.
  anna ◂ Zpráva je na druhé straně smazaná. Mohl ji tam ale už někdo vidět.

> anna says Slyšíte mě?
  K-003 ◂ > Slyšíte mě?

> anna unsends "Bydlím v Mostě."
  anna ◂ Zpráva je na druhé straně smazaná. Mohl ji tam ale už někdo vidět.
