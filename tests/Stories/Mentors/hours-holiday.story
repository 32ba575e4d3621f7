# Lída goes away from Wednesday to Sunday of the next week, and is there for an hour on one day of it.
> lida in #lobby gives /hours | from: ve středu | until: 2026-03-15
  (only who asked) ◂ Noví lidé vám můžou přijít kdykoli.
    
    V těchto dnech je to jinak:
    • 2026-03-04 – 2026-03-15: nikdo nový

> lida in #lobby gives /hours | day: 10. 3. | hours: 18-19
  (only who asked) ◂ Noví lidé vám můžou přijít kdykoli.
    
    V těchto dnech je to jinak:
    • 2026-03-04 – 2026-03-09: nikdo nový
    • 2026-03-10: 18:00–19:00
    • 2026-03-11 – 2026-03-15: nikdo nový

> lida in #lobby gives /hours | day: 2026-03-11
  (only who asked) ◂ K jednomu dni patří hodiny, třeba day: 2026-12-24 hours: 10-12. Volno má první a poslední den, třeba from: 2026-12-20 until: 2027-01-02.

> lida in #lobby gives /hours | from: 2026-03-15 | until: 2026-03-12
  (only who asked) ◂ Poslední den už byl, nebo je dřív než první. Zkontrolujte prosím oba dny.

> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> quietly lida in K-001: Dobrý den, jsem tady.

> 48 hours pass

# She is away now. Anna's word waits: the reminder comes when Lída is back, and until then the coordinator knows of it in time.
> anna says Dnes to bylo zlé.
  K-001 ◂ > Dnes to bylo zlé.

> quietly beata says Dobrý den

> quietly beata presses Čeština

> quietly beata presses Souhlasím

> quietly beata presses Ano, 18 nebo víc

> quietly beata presses Vztahy

> beata presses Ano, najděte mi mentora
  beata ◂ Dobře, budeme vám říkat Borůvka. Hledáme pro vás mentora.
  beata ◂ Nové lidi teď žádný mentor nebere. Jste první v pořadí a o místo nepřijdete. Klidně už pište, mentor dostane všechno, až se někdo vrátí. Linky pomoci ukáže /sos.
    [Potřebuji pomoc hned]

> jana at the desk gives /mentors
  (only who asked) ◂ Mentoři, vedené rozhovory a co komu chybí:
    • Limetka (1 z 2): má volno, znovu v úterý od 18:00

> 47 hours pass
  #coordinator ◂ ⏰ Na mentora někdo čeká už 12 h. Jazyk: čeština. Čekajících celkem: 1.

> 1 hour pass
  #coordinator ◂ ⏰ K-001: člověk na druhé straně čeká na odpověď už 48 h. Jeho mentor je teď mimo své hodiny, připomeneme mu to, až zase začnou. Předat rozhovor někomu dalšímu jde příkazem /handover.

# The one hour of that holiday.
> 103 hours pass

> jana at the desk gives /mentors
  (only who asked) ◂ Mentoři, vedené rozhovory a co komu chybí:
    • Limetka (1 z 2): mimo své hodiny, znovu dnes od 18:00

> 1 hour pass
  #lida ◂ new room K-002 for @lida
  beata ◂ Jste ve spojení. Píše si s vámi Limetka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-001 ◂ ⏰ Člověk na druhé straně čeká na odpověď už 152 h. Pomůže i krátké slovo o tom, kdy se ozvete.
    [Odpověď není potřeba]
  K-002 ◂ Nový rozhovor. Přezdívka: Borůvka · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ @lida is let in
  K-002 ◂ Řečeno předem, se souhlasem:
    • Téma: Vztahy
  K-002 ◂ > Dobrý den

> 16 hours pass

# Back to the week as it always is.
> lida in K-001 gives /hours | from: 2026-03-02 | until: 2026-03-15 | hours: jako obvykle
  (only who asked) ◂ Noví lidé vám můžou přijít kdykoli.
