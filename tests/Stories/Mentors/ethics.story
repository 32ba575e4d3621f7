# The organisation writes a code of ethics. Who has not accepted it is given nobody new; who waits keeps her place, and gets whoever accepts it first.
> the house starts again with the code of ethics of 2026-03-02
  #coordinator ◂ Etický kodex, znění 2026-03-02: čeká se na přijetí. Nikoho nového zatím nedostanou: Limetka, Kalina. Stačí, když zadají /ethics a potom /accept. Rozhovory, které mají, běží dál.
  #lida ◂ Etický kodex má nové znění 2026-03-02. Přečtěte si ho prosím (/ethics) a přijměte (/accept). Do té doby vám neposíláme nikoho nového. Rozhovory, které máte, běží dál.
  #olena ◂ Etický kodex má nové znění 2026-03-02. Přečtěte si ho prosím (/ethics) a přijměte (/accept). Do té doby vám neposíláme nikoho nového. Rozhovory, které máte, běží dál.

> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> anna presses Ano, najděte mi mentora
  anna ◂ Dobře, budeme vám říkat Vánek. Hledáme pro vás mentora.
  anna ◂ Nové lidi teď žádný mentor nebere. Jste první v pořadí a o místo nepřijdete. Klidně už pište, mentor dostane všechno, až se někdo vrátí. Linky pomoci ukáže /sos.
    [Potřebuji pomoc hned]

# Lída has no room yet: she gives the commands in her own channel.
> lida in K-999 gives /accept
  (only who asked) ◂ Nejdřív si prosím etický kodex přečtěte: /ethics. Pak zadejte /accept.

> lida in K-999 gives /ethics
  (only who asked) ◂ Etický kodex, znění 2026-03-02
    
    Naslouchám a nesoudím. Co se dozvím, nikomu nepředávám.
    
    Až ho přečtete a budete s ním souhlasit, zadejte /accept. Do té doby vám neposíláme nikoho nového. Rozhovory, které máte, běží dál.

> lida in K-999 gives /accept
  (only who asked) ◂ Děkujeme. Máme zapsáno, že přijímáte etický kodex ve znění 2026-03-02.
  #lida ◂ new room K-001 for @lida
  anna ◂ Jste ve spojení. Píše si s vámi Limetka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-001 ◂ Nový rozhovor. Přezdívka: Vánek · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ Řečeno předem, se souhlasem:
    • Téma: Vztahy
  K-001 ◂ > Dobrý den

> lida in K-999 gives /ethics
  (only who asked) ◂ Etický kodex, znění 2026-03-02
    
    Naslouchám a nesoudím. Co se dozvím, nikomu nepředávám.
    
    Tohle znění už máme od vás přijaté.

> lida in K-001: Jsem tady.
  anna ◂ Limetka: Jsem tady.
  K-001 ◂ ✅ on “Jsem tady.”

# The code changes. The talk goes on; nobody new comes to Lída until she has accepted the new wording.
> 1 day passes

> the house starts again with the code of ethics of 2026-03-10
  #coordinator ◂ Etický kodex, znění 2026-03-10: čeká se na přijetí. Nikoho nového zatím nedostanou: Limetka, Kalina. Stačí, když zadají /ethics a potom /accept. Rozhovory, které mají, běží dál.
  #lida ◂ Etický kodex má nové znění 2026-03-10. Přečtěte si ho prosím (/ethics) a přijměte (/accept). Do té doby vám neposíláme nikoho nového. Rozhovory, které máte, běží dál.
  #olena ◂ Etický kodex má nové znění 2026-03-10. Přečtěte si ho prosím (/ethics) a přijměte (/accept). Do té doby vám neposíláme nikoho nového. Rozhovory, které máte, běží dál.

> the house dies and starts again

> anna says Děkuju.
  K-001 ◂ > Děkuju.

> lida in K-001 gives /pause
  (only who asked) ◂ Nikoho nového vám teď nepošleme. Rozhovory, které máte, běží dál. Až budete chtít, zadejte /available.

> lida in K-001 gives /available
  (only who asked) ◂ Vaše přestávka skončila. Nové lidi vám ale zatím neposíláme: chybí přijetí etického kodexu (/ethics), platné školení, nebo příběh v některém z vašich jazyků (/card). Poradí vám koordinace.

> quietly anna gives /end

> quietly anna presses Ano, ukončit

> quietly beata says Dobrý den

> quietly beata presses Čeština

> quietly beata presses Souhlasím

> quietly beata presses Ano, 18 nebo víc

> quietly beata presses Vztahy

> beata presses Ano, najděte mi mentora
  beata ◂ Dobře, budeme vám říkat Borůvka. Hledáme pro vás mentora.
  beata ◂ Nové lidi teď žádný mentor nebere. Jste první v pořadí a o místo nepřijdete. Klidně už pište, mentor dostane všechno, až se někdo vrátí. Linky pomoci ukáže /sos.
    [Potřebuji pomoc hned]

> olena in K-999 gives /ethics
  (only who asked) ◂ Etický kodex, znění 2026-03-10
    
    Naslouchám a nesoudím. Co se dozvím, nikomu nepředávám.
    
    Až ho přečtete a budete s ním souhlasit, zadejte /accept. Do té doby vám neposíláme nikoho nového. Rozhovory, které máte, běží dál.

> olena in K-999 gives /accept
  (only who asked) ◂ Děkujeme. Máme zapsáno, že přijímáte etický kodex ve znění 2026-03-10.
  #olena ◂ new room K-002 for @olena
  beata ◂ Jste ve spojení. Píše si s vámi Kalina.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-002 ◂ Nový rozhovor. Přezdívka: Borůvka · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-002 ◂ Řečeno předem, se souhlasem:
    • Téma: Vztahy
  K-002 ◂ > Dobrý den

> eva in K-999 gives /ethics
  (only who asked) ◂ Tohle tady nejde.
