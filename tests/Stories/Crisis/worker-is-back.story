# Whoever took the call is silent until somebody else is called, and then writes after all: nobody takes over in the middle of it.
> quietly anna gives /start

> quietly anna presses Čeština

> quietly anna gives /sos

> quietly anna presses Psát si s krizovou službou

> quietly lida on duty presses Beru to

> quietly anna says Jste tam?

> quietly 6 minutes pass

> quietly anna presses Zavolat někoho jiného

> lida in K-001: Promiňte, jsem tady.
  anna ◂ Limetka: Promiňte, jsem tady.
  #duty ◂ answered with už nikdo nečeká: “🆘 Krizový hovor zf4m: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Kalina. Vezměte to tlačítkem.”
  anna ◂ Člověk, se kterým si tu píšete, se ozval, proto už nikoho dalšího nevoláme.
  K-001 ◂ ✅ on “Promiňte, jsem tady.”
  #duty ◂ Krizový hovor zf4m: už nikdo nečeká.

> olena on duty presses Beru to

> anna says Bojím se.
  K-001 ◂ > Bojím se.
