# A supervisor who has joined is one no more: at the next word she is out of the talk before anything is passed on, and the seeker is told.
> quietly anna says Dobrý den, potřebuji pomoc.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Peníze, dluhy

> quietly anna presses Ano, najděte mi mentora

> quietly lida in K-001: Dobrý den, jsem tady.

> quietly eva at the desk gives /join-talk | code: 1

> eva in K-001: Zavolejte mi na 777 123 456.
  K-001 ◂ Ve zprávě je telefonní číslo. Opravdu ji poslat? Svoje soukromé číslo prosím nedávejte, chrání to vás i druhou stranu. (in reply to “Zavolejte mi na 777 123 456.”)
    [Předat] [Neposílat]

> the house starts again without the role of eva

> anna says Jste tam ještě?
  K-001 ◂ @eva is let out
  K-001 ◂ ⚠️ on “Zavolejte mi na 777 123 456.”
  anna ◂ Člověk ze supervize už v rozhovoru není. Dál si píšete se svým mentorem.
  K-001 ◂ Supervize v rozhovoru už není. Odcházejí zase jen vaše zprávy.
  K-001 ◂ > Jste tam ještě?

> eva in K-001: Jsem.

> eva in K-001 presses Předat

> lida in K-001: Jsem tady.
  anna ◂ Limetka: Jsem tady.
  K-001 ◂ ✅ on “Jsem tady.”
