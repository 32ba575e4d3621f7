# Věra writes as it comes. She is told once that it is kept, and is then let speak; the question is there again when she needs it.
> quietly vera gives /start

> quietly vera presses Čeština

> vera says dobrý den, napíšu to radši hned
  vera ◂ Máme to uložené pro mentora. Psát se dá dál, jak je potřeba, a tahle otázka na odpověď počká:
  vera ◂ Souhlasíte s tím, že vaše zprávy budeme předávat tak, jak stojí výš?
    [Souhlasím]
    [Nesouhlasím]
    [Jiný jazyk · Other language]
    [Potřebuji pomoc hned]

> quietly vera presses Souhlasím

> vera says nevím jak začít
  vera ◂ Máme to uložené pro mentora. Psát se dá dál, jak je potřeba, a tahle otázka na odpověď počká:
  vera ◂ Je vám 18 let nebo víc?
    [Ano, 18 nebo víc]
    [Ne]
    [Potřebuji pomoc hned]

> vera says manžel na mě včera zase křičel

> vera says hodil po mně talíř

> vera says děti to viděly

> vera says jste tam?
  vera ◂ Máme to uložené pro mentora. Psát se dá dál, jak je potřeba, a tahle otázka na odpověď počká:
  vera ◂ Je vám 18 let nebo víc?
    [Ano, 18 nebo víc]
    [Ne]
    [Potřebuji pomoc hned]

> vera says tak já píšu dál

> 12 minutes pass

> vera says a potom se omluvil
  vera ◂ Máme to uložené pro mentora. Psát se dá dál, jak je potřeba, a tahle otázka na odpověď počká:
  vera ◂ Je vám 18 let nebo víc?
    [Ano, 18 nebo víc]
    [Ne]
    [Potřebuji pomoc hned]

> vera presses Ano, 18 nebo víc
  vera ◂ Jak je vám právě teď? Mentor to uvidí s ostatním a organizace si to započítá, bez jména. Odpovídat nemusíte.
    [Velmi špatně]
    [Špatně]
    [Něco mezi]
    [Celkem dobře]
    [Dobře]
    [Nechci uvádět]
    [Potřebuji pomoc hned]

> vera presses Nechci uvádět
  vera ◂ Ve kterém jste kraji? Hodí se to, kdyby přišlo vhod místo blízko. Obec ani adresu nepotřebujeme.
    [Hlavní město Praha] [Středočeský kraj]
    [Jihočeský kraj] [Plzeňský kraj]
    [Karlovarský kraj] [Ústecký kraj]
    [Liberecký kraj] [Královéhradecký kraj]
    [Pardubický kraj] [Kraj Vysočina]
    [Jihomoravský kraj] [Olomoucký kraj]
    [Zlínský kraj] [Moravskoslezský kraj]
    [Nechci uvádět]
