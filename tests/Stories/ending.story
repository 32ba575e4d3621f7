# Either side may end. Nothing goes anywhere afterwards, and a new conversation is one word away.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> anna gives /end
  anna ◂ Opravdu chcete rozhovor ukončit?
    [Ano, ukončit]
    [Ne, pokračovat]

> anna presses Ne, pokračovat
  anna ◂ Dobře, pokračujeme.

> anna gives /end
  anna ◂ Opravdu chcete rozhovor ukončit?
    [Ano, ukončit]
    [Ne, pokračovat]

> anna presses Ano, ukončit
  anna ◂ Rozhovor jsme ukončili. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdykoli se můžete vrátit, stačí napsat. Linky pomoci ukáže /sos.
  K-001 ◂ Člověk na druhé straně rozhovor ukončil.
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]

> lida in K-001: Ještě jedna věc…
  K-001 ◂ ⚠️ on “Ještě jedna věc…”
  K-001 ◂ Tenhle rozhovor už skončil, nic se neodeslalo. (in reply to “Ještě jedna věc…”)

> lida in K-001 gives /end
  (only who asked) ◂ Tenhle rozhovor už skončil, nic se neodeslalo.

> anna says Jsem zpátky.
  anna ◂ Vaši zprávu jsme uložili pro mentora.
  anna ◂ Co vás sem přivádí? Napište to, jak vám to jde, klidně po částech. Nic nemusí být hezky ani správně. Nebo jen vyberte, čeho se to týká.
    [Vztahy] [Násilí, strach]
    [Děti] [Peníze, dluhy]
    [Bydlení] [Zdraví, psychika]
    [Něco jiného]
    [Ptám se za někoho jiného]
    [Teď to popisovat nechci]
    [Potřebuji pomoc hned]

> anna presses Vztahy
  anna ◂ Takhle jsme vám rozuměli:
    
    • Téma: Vztahy
    • Přezdívka: Borůvka
    
    Tohle mentor uvidí jako první. Je to tak? Co nesedí, opravte tlačítkem, nebo to prostě napište.
    [Ano, najděte mi mentora]
    [Opravit téma] [Jiná přezdívka]
    [Ptám se za někoho jiného]

> anna presses Ano, najděte mi mentora
  anna ◂ Dobře, budeme vám říkat Borůvka. Hledáme pro vás mentora.
  #olena ◂ new room K-002 for @olena
  anna ◂ Jste ve spojení. Píše si s vámi Kalina.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-002 ◂ Nový rozhovor. Přezdívka: Borůvka · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-002 ◂ Řečeno předem, se souhlasem:
    • Téma: Vztahy
  K-002 ◂ > Jsem zpátky.
