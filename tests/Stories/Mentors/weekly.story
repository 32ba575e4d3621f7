# It is Monday, ten o'clock. A week in which there is nothing to say: the next Monday nothing is said.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> quietly lida in K-001: Dobrý den, jsem tady.

> 6 days pass

> quietly lida in K-001: Jak se dnes máte?

> 1 day passes

# A week later: Lída has written nothing for seven days, but she is away, and that is no silence.
> quietly lida in #lobby gives /hours | from: 2026-03-14 | until: 2026-03-16

> 7 days pass

# She is back, and silent. Beata's words have waited for Kalina, in spite of a reminder.
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

> quietly beata says Je to horší.

> 6 days pass
  K-002 ◂ ⏰ Člověk na druhé straně čeká na odpověď už 24 h. Pomůže i krátké slovo o tom, kdy se ozvete.
    [Odpověď není potřeba]
  K-003 ◂ ⏰ Člověk na druhé straně čeká na odpověď už 24 h. Pomůže i krátké slovo o tom, kdy se ozvete.
    [Odpověď není potřeba]
  K-002 ◂ @olena is let in
  K-003 ◂ @olena is let in
  #coordinator ◂ ⏰ K-002: člověk na druhé straně čeká na odpověď už 48 h a připomenutí v rozhovoru nepomohlo. Dokud mentor nezadá /available, nikoho nového mu neposíláme.
  K-002 ◂ ⏸️ Odpověď zatím nepřišla, proto o tom ví i koordinace. Nikoho nového vám teď neposíláme. Stačí i krátké slovo; kdyby to teď nešlo, můžete rozhovor předat (/handover). Až budete moct brát nové lidi, zadejte /available.
  K-003 ◂ ⏸️ Odpověď zatím nepřišla, proto o tom ví i koordinace. Nikoho nového vám teď neposíláme. Stačí i krátké slovo; kdyby to teď nešlo, můžete rozhovor předat (/handover). Až budete moct brát nové lidi, zadejte /available.
  #coordinator ◂ ⏰ K-003: člověk na druhé straně čeká na odpověď už 48 h a připomenutí v rozhovoru nepomohlo. Dokud mentor nezadá /available, nikoho nového mu neposíláme.

> 21 hours pass

> 1 hour pass
  #coordinator ◂ Mentoři, pondělní přehled
    • Limetka: aspoň 7 dní ani slovo, otevřené rozhovory 1. Stojí za to zeptat se, jak se daří
    • Kalina toho má možná moc: vedené rozhovory 2 z 2, bez odpovědi i po připomenutí 2

# Everybody has answered: nothing is said again.
> 6 days pass

> quietly lida in K-001: Tady jsem.

> quietly olena in K-002: Tady jsem.

> quietly olena in K-003: Tady jsem.

> 1 day passes
