# Telegram does not know our token any more: everything to it waits, the mentor sees that, and the operator is told once for all.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> quietly jana says Dobrý den

> quietly jana presses Čeština

> quietly jana presses Souhlasím

> quietly jana presses Ano, 18 nebo víc

> quietly jana presses Vztahy

> quietly jana presses Ano, najděte mi mentora

> chat answers: wrong token

> lida in K-001: První.
  #operator ◂ Chat už nepřijímá náš token. Zprávy počkají nejvýš 24 hodin. Získejte nový token, dejte ho do nastavení a spusťte službu znovu.
  K-001 ◂ ⏳ on “První.”

> lida in K-001: Druhá.

> olena in K-002: Jsem tady.
  K-002 ◂ ⏳ on “Jsem tady.”

> 30 minutes pass

# The service is started again with the right token.
> chat answers: fine

> the house dies and starts again

> 10 minutes pass
  anna ◂ Limetka: První.
  jana ◂ Kalina: Jsem tady.
  anna ◂ Limetka: Druhá.
  K-001 ◂ ✅ on “První.”
  K-002 ◂ ✅ on “Jsem tady.”
  K-001 ◂ ✅ on “Druhá.”
