# A mentor does not answer. After a day she is reminded in the room, after another the coordinator hears the room's code and nothing else. An answer stops it, over a restart too.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> 23 hours pass

> 1 hour pass
  K-001 ◂ ⏰ Člověk na druhé straně čeká na odpověď už 24 h. Pomůže i krátké slovo o tom, kdy se ozvete.
    [Odpověď není potřeba]
  K-001 ◂ @lida is let in

> the house dies and starts again

> 24 hours pass
  #coordinator ◂ ⏰ K-001: člověk na druhé straně čeká na odpověď už 48 h a připomenutí v rozhovoru nepomohlo. Dokud mentor nezadá /available, nikoho nového mu neposíláme.
  K-001 ◂ ⏸️ Odpověď zatím nepřišla, proto o tom ví i koordinace. Nikoho nového vám teď neposíláme. Stačí i krátké slovo; kdyby to teď nešlo, můžete rozhovor předat (/handover). Až budete moct brát nové lidi, zadejte /available.

> 10 days pass

> lida in K-001: Omlouvám se, byla jsem nemocná. Jsem tu.
  anna ◂ Limetka: Omlouvám se, byla jsem nemocná. Jsem tu.
  K-001 ◂ ✅ on “Omlouvám se, byla jsem nemocná. Jsem tu.”

> anna says Díky
  K-001 ◂ > Díky

> 20 hours pass

> lida in K-001: Jak se dnes máte?
  anna ◂ Limetka: Jak se dnes máte?
  K-001 ◂ ✅ on “Jak se dnes máte?”

> 6 days pass

> anna says Dobře, děkuju. Budu o tom přemýšlet.
  K-001 ◂ > Dobře, děkuju. Budu o tom přemýšlet.

> 1 day passes
  K-001 ◂ ⏰ Člověk na druhé straně čeká na odpověď už 24 h. Pomůže i krátké slovo o tom, kdy se ozvete.
    [Odpověď není potřeba]
  K-001 ◂ @lida is let in

> lida in K-001 presses Odpověď není potřeba
  K-001 ◂ answered with Odpověď není potřeba: “⏰ Člověk na druhé straně čeká na odpověď už 24 h. Pomůže i krátké slovo o tom, kdy se ozvete.”
  K-001 ◂ Dobře, tuhle zprávu už nepřipomeneme.

> 6 days pass
