# An answer was lost. The desk's platform recognises a repetition; the chat's does not, so it is repeated once, marked.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> desk answers: unclear but there

> anna says Slyšíte mě?
  K-001 ◂ > Slyšíte mě?

> desk answers: fine

> 1 minute passes

> chat answers: unclear but there

> lida in K-001: Slyším.
  anna ◂ Limetka: Slyším.
  anna ◂ ↻ Limetka: Slyším.
  K-001 ◂ ⚠️ on “Slyším.”
  K-001 ◂ Zkoušeli jsme to opakovaně a nevíme, jestli zpráva dorazila. (in reply to “Slyším.”)

> chat answers: fine

> lida in K-001: A jsem tu.
  anna ◂ Limetka: A jsem tu.
  K-001 ◂ ✅ on “A jsem tu.”

# Twice unclear: nobody knows, and the mentor is told so.
> chat answers: unclear

> lida in K-001: Ozvu se zítra.
  K-001 ◂ ⚠️ on “Ozvu se zítra.”
  K-001 ◂ Zkoušeli jsme to opakovaně a nevíme, jestli zpráva dorazila. (in reply to “Ozvu se zítra.”)

> chat answers: fine

> 1 minute passes
