# She answers the question, blocks us later, and is not asked while she can't be reached. Where danger was spoken of nothing is closed by itself.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> quietly lida in K-001: Jsem tu pro vás.

> 7 days pass
  anna ◂ Jste tu ještě? Nic nespěchá a odpovídat nemusíte. Napište, až se vám to bude hodit.
  K-001 ◂ Z druhé strany nic nepřišlo 7 dní. Neutrálními slovy jsme se zeptali, jestli tam ten člověk ještě je. Nemusíte nic dělat.

> anna says Jsem, jen nemám telefon pro sebe.
  K-001 ◂ > Jsem, jen nemám telefon pro sebe.

> lida in K-001: Rozumím.
  anna ◂ Limetka: Rozumím.
  K-001 ◂ ✅ on “Rozumím.”

> anna blocks us
  K-001 ◂ Člověk na druhé straně nás zablokoval, zrušil účet nebo zavřel stránku. Zprávy teď nedojdou.

> 30 days pass

> anna comes back
  K-001 ◂ Člověk na druhé straně je znovu dostupný.

> 6 days pass

> 1 day pass
  anna ◂ Jste tu ještě? Nic nespěchá a odpovídat nemusíte. Napište, až se vám to bude hodit.
  K-001 ◂ Z druhé strany nic nepřišlo 7 dní. Neutrálními slovy jsme se zeptali, jestli tam ten člověk ještě je. Nemusíte nic dělat.

> quietly beata says Dobrý den

> quietly beata presses Čeština

> quietly beata presses Souhlasím

> quietly beata presses Ano, 18 nebo víc

> quietly beata presses Vztahy

> quietly beata presses Ano, najděte mi mentora

> quietly olena in K-002: Dobrý den, co se děje?

> quietly beata gives /sos

> quietly olena in K-002: Jsem tady. Jste teď v bezpečí?

> quietly 7 days pass

> 14 days pass
  anna ◂ Nějakou dobu se tu nepsalo, a tak jsme tenhle rozhovor uzavřeli. Nic se neděje. Kdykoli se můžete vrátit, stačí napsat.
  K-001 ◂ Ani po naší otázce nic nepřišlo, rozhovor je uzavřený. Vrátit se ten člověk může kdykoli.
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
  K-002 ◂ Ani po naší otázce nic nepřišlo. Protože tu byla řeč o nebezpečí, rozhovor sami neuzavíráme. Poraďte se prosím s koordinací; uzavře ho /end.
