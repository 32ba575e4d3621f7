# Who has blocked us, and who fell silent, is not asked how she is: it would be one more message on a phone that may be in other hands.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Teď to popisovat nechci

> quietly anna presses Dobře

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> quietly anna blocks us

> lida in K-001 gives /end and is sure
  (only who asked) ◂ Ukončit tenhle rozhovor? Na druhé straně je Kaštan, ale zprávy tam teď nedojdou, ani ta o konci. Co sem napíšete potom, už neodejde.
    [Ano, ukončit] [Ne, pokračovat]
  (only who asked) ◂ Hotovo.
  anna ◂ Váš mentor rozhovor uzavřel. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdykoli se můžete vrátit, stačí napsat. Linky pomoci ukáže /sos.
  K-001 ◂ Rozhovor je ukončený.
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]

> quietly boris says Dobrý den

> quietly boris presses Čeština

> quietly boris presses Souhlasím

> quietly boris presses Ano, 18 nebo víc

> quietly boris presses Teď to popisovat nechci

> quietly boris presses Dobře

> quietly boris presses Vztahy

> quietly boris presses Ano, najděte mi mentora

> quietly olena in K-002: Dobrý den, jsem tu.

> 7 days pass
  boris ◂ Jste tu ještě? Nic nespěchá a odpovídat nemusíte. Napište, až se vám to bude hodit.
  K-002 ◂ Z druhé strany nic nepřišlo 7 dní. Neutrálními slovy jsme se zeptali, jestli tam ten člověk ještě je. Nemusíte nic dělat.

> 14 days pass
  boris ◂ Nějakou dobu se tu nepsalo, a tak jsme tenhle rozhovor uzavřeli. Nic se neděje. Kdykoli se můžete vrátit, stačí napsat.
  K-002 ◂ Ani po naší otázce nic nepřišlo, rozhovor je uzavřený. Vrátit se ten člověk může kdykoli.
  K-002 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
