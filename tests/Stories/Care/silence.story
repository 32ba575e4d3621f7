# The mentor wrote last, and nothing comes. She is asked once, in words that say nothing; later the conversation is closed, and she can come back at any time.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> quietly lida in K-001: Jsem tu pro vás.

> 6 days pass

> 1 day pass
  anna ◂ Jste tu ještě? Nic nespěchá a odpovídat nemusíte. Napište, až se vám to bude hodit.
  K-001 ◂ Z druhé strany nic nepřišlo 7 dní. Neutrálními slovy jsme se zeptali, jestli tam ten člověk ještě je. Nemusíte nic dělat.

> lida in K-001: Myslím na vás.
  anna ◂ Limetka: Myslím na vás.
  K-001 ◂ ✅ on “Myslím na vás.”

> 13 days pass

> 1 day pass
  anna ◂ Nějakou dobu se tu nepsalo, a tak jsme tenhle rozhovor uzavřeli. Nic se neděje. Kdykoli se můžete vrátit, stačí napsat.
  K-001 ◂ Ani po naší otázce nic nepřišlo, rozhovor je uzavřený. Vrátit se ten člověk může kdykoli.
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]

> 30 days pass

> anna says Jsem zpátky
  anna ◂ Vaši zprávu jsme uložili pro mentora.
  anna ◂ Co vás sem přivádí? Napište to, jak vám to jde, klidně po částech. Nic nemusí být hezky ani správně. Nebo jen vyberte, čeho se to týká.
    [Vztahy] [Násilí, strach]
    [Děti] [Peníze, dluhy]
    [Bydlení] [Zdraví, psychika]
    [Něco jiného]
    [Ptám se za někoho jiného]
    [Teď to popisovat nechci]
    [Potřebuji pomoc hned]
