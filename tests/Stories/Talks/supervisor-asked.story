# A mentor consults: the question goes to those who supervise, the answer comes into the thread, and the seeker sees nothing of it.
> quietly anna says Dobrý den, potřebuji pomoc.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Peníze, dluhy

> quietly anna presses Ano, najděte mi mentora

> quietly anna says Hrozí mi, že mě najde.

> lida in K-001 gives /ask-supervisor | question: Mluví o výhrůžkách. Jak se zeptat na bezpečí?
  #supervisor ◂ K-001, Limetka se ptá:
    „Mluví o výhrůžkách. Jak se zeptat na bezpečí?“
    Odpovíte příkazem /answer s kódem K-001. Člověk na druhé straně nic z toho nevidí.
  K-001 ◂ Otázka pro supervizi:
    „Mluví o výhrůžkách. Jak se zeptat na bezpečí?“
    Odpověď přijde sem. Člověk na druhé straně nic z toho nevidí.
  (only who asked) ◂ Hotovo.

> eva at the desk gives /answer | code: K-001 | text: Zeptej se rovnou, jestli ví, kde teď bydlí. Neraď odejít hned.
  K-001 ◂ Eva (supervize), jen pro vás:
    Zeptej se rovnou, jestli ví, kde teď bydlí. Neraď odejít hned.
  (only who asked) ◂ Hotovo.

# Who has no role for it is told what everybody is told.
> lida at the desk gives /answer | code: K-001 | text: Sama sobě.
  (only who asked) ◂ Tohle tady nejde.

> jana at the desk gives /answer | code: K-001 | text: Koordinace.
  (only who asked) ◂ Tohle tady nejde.

> eva at the desk gives /answer | code: K-099 | text: Kam to patří?
  (only who asked) ◂ Rozhovor s takovým kódem teď neznáme. Zkontrolujte prosím číslo.

# What she writes in the thread without having joined stays there.
> eva in K-001: Jsem poblíž, kdyby bylo potřeba.
