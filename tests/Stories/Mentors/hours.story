# It is Monday, ten in the morning in Prague. Lída has the evenings, and says so. What can't be understood changes nothing.
> lida in #lobby gives /hours
  (only who asked) ◂ Noví lidé vám můžou přijít kdykoli.

> lida in #lobby gives /hours | week: když mám čas
  (only who asked) ◂ Tomuhle jsme nerozuměli: „když mám čas“. Napište to prosím třeba takhle: po-pá 18-21, so 10-12. Nebo jen: pořád.

> lida in #lobby gives /hours | week: po-pá 18-21, so 10-12
  (only who asked) ◂ Noví lidé vám můžou přijít v těchto hodinách:
    • po–pá: 18:00–21:00
    • so: 10:00–12:00
    
    Teď jste mimo své hodiny, znovu dnes od 18:00. Rozhovory, které máte, běží dál.

> jana at the desk gives /hours
  (only who asked) ◂ Tohle tady nejde.

# Who comes outside of her hours hears that nobody takes new people now, keeps her place and can write.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> anna presses Ano, najděte mi mentora
  anna ◂ Dobře, budeme vám říkat Borůvka. Hledáme pro vás mentora.
  anna ◂ Nové lidi teď žádný mentor nebere. Jste první v pořadí a o místo nepřijdete. Klidně už pište, mentor dostane všechno, až se někdo vrátí. Linky pomoci ukáže /sos.
    [Potřebuji pomoc hned]

> anna says Nevím, jak dál.

> quietly beata says Dobrý den

> quietly beata presses Čeština

> quietly beata presses Souhlasím

> quietly beata presses Ano, 18 nebo víc

> quietly beata presses Bydlení

> beata presses Ano, najděte mi mentora
  beata ◂ Dobře, budeme vám říkat Kaštan. Hledáme pro vás mentora.
  beata ◂ Nové lidi teď žádný mentor nebere. V pořadí před vámi je 1 člověk. O místo nepřijdete. Klidně už pište, mentor dostane všechno, až se někdo vrátí. Linky pomoci ukáže /sos.
    [Potřebuji pomoc hned]

> 7 hours pass

# At six both are served, in the order in which they came; a restart in between changes nothing.
> the house dies and starts again

> 1 hour pass
  #lida ◂ new room K-001 for @lida
  anna ◂ Jste ve spojení. Píše si s vámi Limetka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  beata ◂ Jste ve spojení. Píše si s vámi Limetka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  #lida ◂ new room K-002 for @lida
  K-001 ◂ Nový rozhovor. Přezdívka: Borůvka · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-002 ◂ Nový rozhovor. Přezdívka: Kaštan · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ Řečeno předem, se souhlasem:
    • Téma: Vztahy
  K-002 ◂ Řečeno předem, se souhlasem:
    • Téma: Bydlení
  K-001 ◂ > Dobrý den
  K-002 ◂ > Dobrý den
  K-001 ◂ > Nevím, jak dál.

# Her talks go on after nine. Who comes then waits for the next evening.
> 4 hours pass

> lida in K-001: Dobrý večer, čtu vás.
  anna ◂ Limetka: Dobrý večer, čtu vás.
  K-001 ◂ ✅ on “Dobrý večer, čtu vás.”

> quietly lida in K-002 gives /end and is sure

> quietly cyrila says Dobrý den

> quietly cyrila presses Čeština

> quietly cyrila presses Souhlasím

> quietly cyrila presses Ano, 18 nebo víc

> quietly cyrila presses Vztahy

> cyrila presses Ano, najděte mi mentora
  cyrila ◂ Dobře, budeme vám říkat Vánek. Hledáme pro vás mentora.
  cyrila ◂ Nové lidi teď žádný mentor nebere. Jste první v pořadí a o místo nepřijdete. Klidně už pište, mentor dostane všechno, až se někdo vrátí. Linky pomoci ukáže /sos.
    [Potřebuji pomoc hned]

> lida in K-001 gives /pause
  (only who asked) ◂ Nikoho nového vám teď nepošleme. Rozhovory, které máte, běží dál. Až budete chtít, zadejte /available.

> lida in K-001 gives /available
  (only who asked) ◂ Vaše přestávka skončila. Teď jste mimo své hodiny, noví lidé můžou přijít zase zítra od 18:00. Hodiny změní /hours.

> 20 hours pass
  #coordinator ◂ ⏰ Na mentora někdo čeká už 12 h. Jazyk: čeština. Čekajících celkem: 1.
  #lida ◂ new room K-003 for @lida
  cyrila ◂ Jste ve spojení. Píše si s vámi Limetka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-003 ◂ Nový rozhovor. Přezdívka: Vánek · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-003 ◂ Řečeno předem, se souhlasem:
    • Téma: Vztahy
  K-003 ◂ > Dobrý den
