# The process dies in the middle. What was confirmed is there; what was on its way to the chat is repeated, marked.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> chat answers: down

> lida in K-001: Držte se.

> the house dies and starts again

> chat answers: fine

> 1 minute passes
  anna ◂ Limetka: Držte se.
  K-001 ◂ ✅ on “Držte se.”

> anna says Držím.
  K-001 ◂ > Držím.
