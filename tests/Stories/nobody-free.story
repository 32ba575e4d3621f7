# Both mentors are busy. Who waits keeps her place, may write already, and gets the first who is free.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> quietly beata says Dobrý den

> quietly beata presses Čeština

> quietly beata presses Souhlasím

> quietly beata presses Ano, 18 nebo víc

> quietly beata presses Vztahy

> quietly beata presses Ano, najděte mi mentora

> quietly cyrila says Dobrý den

> quietly cyrila presses Čeština

> quietly cyrila presses Souhlasím

> quietly cyrila presses Ano, 18 nebo víc

> quietly cyrila presses Vztahy

> quietly cyrila presses Ano, najděte mi mentora

> quietly dana says Dobrý den

> quietly dana presses Čeština

> quietly dana presses Souhlasím

> quietly dana presses Ano, 18 nebo víc

> quietly dana presses Vztahy

> dana presses Ano, najděte mi mentora
  dana ◂ Dobře, budeme vám říkat Borůvka. Hledáme pro vás mentora.
  dana ◂ Všichni mentoři teď mají plno. Jste první v pořadí a o místo nepřijdete. Klidně už pište, mentor dostane všechno.
    [Potřebuji pomoc hned]

> quietly erika says Potřebuju mluvit.

> quietly erika presses Čeština

> quietly erika presses Souhlasím

> quietly erika presses Ano, 18 nebo víc

> quietly erika presses Děti

> erika presses Ano, najděte mi mentora
  erika ◂ Dobře, budeme vám říkat Vánek. Hledáme pro vás mentora.
  erika ◂ Všichni mentoři teď mají plno. Před vámi čeká 1 člověk. O místo nepřijdete. Klidně už pište, mentor dostane všechno.
    [Potřebuji pomoc hned]

> dana says Dokud čekám, napíšu to sem.

# What she takes back while she waits, nobody will see.
> dana says Bydlím v Mostě.

> dana unsends "Bydlím v Mostě."
  dana ◂ Zprávu jsme vzali zpět dřív, než odešla. Nikdo ji tam neuvidí.

> dana edits "Bydlím v Mostě.": Bydlím v Plzni.

> lida in K-001 gives /end and is sure
  (only who asked) ◂ Ukončit tenhle rozhovor? Na druhé straně je Vánek. Přijde tam zpráva, že mentor rozhovor uzavřel a že se dá kdykoli vrátit. Co sem napíšete potom, už neodejde. Pokud se chcete rozloučit vlastními slovy, napište to prosím nejdřív.
    [Ano, ukončit] [Ne, pokračovat]
  (only who asked) ◂ Hotovo.
  anna ◂ Váš mentor rozhovor uzavřel. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdykoli se můžete vrátit, stačí napsat. Linky pomoci ukáže /sos.
  K-001 ◂ Rozhovor je ukončený.
  #lida ◂ new room K-004 for @lida
  dana ◂ Jste ve spojení. Píše si s vámi Limetka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
  K-004 ◂ Nový rozhovor. Přezdívka: Borůvka · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-004 ◂ Řečeno předem, se souhlasem:
    • Téma: Vztahy
  K-004 ◂ > Dobrý den
  K-004 ◂ > Dokud čekám, napíšu to sem.
  dana ◂ Tuhle zprávu už změnit nejde a úprava dál neodešla. Jestli je to důležité, dá se to poslat jako nová zpráva.

> anna gives /end
  anna ◂ Teď tu žádný rozhovor neprobíhá.

> olena in K-002 gives /end and is sure
  (only who asked) ◂ Ukončit tenhle rozhovor? Na druhé straně je Vánek. Přijde tam zpráva, že mentor rozhovor uzavřel a že se dá kdykoli vrátit. Co sem napíšete potom, už neodejde. Pokud se chcete rozloučit vlastními slovy, napište to prosím nejdřív.
    [Ano, ukončit] [Ne, pokračovat]
  (only who asked) ◂ Hotovo.
  beata ◂ Váš mentor rozhovor uzavřel. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdykoli se můžete vrátit, stačí napsat. Linky pomoci ukáže /sos.
  K-002 ◂ Rozhovor je ukončený.
  #olena ◂ new room K-005 for @olena
  erika ◂ Jste ve spojení. Píše si s vámi Kalina.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-002 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
  K-005 ◂ Nový rozhovor. Přezdívka: Vánek · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-005 ◂ Řečeno předem, se souhlasem:
    • Téma: Děti
  K-005 ◂ > Potřebuju mluvit.
