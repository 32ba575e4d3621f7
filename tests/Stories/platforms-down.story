# Telegram does not answer for a while. The mentor sees that it waits, then that it arrived. Order is kept.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> chat answers: down

> lida in K-001: První.

> lida in K-001: Druhá.

> 20 seconds pass
  K-001 ◂ ⏳ on “První.”

> chat answers: fine

> 1 minute passes
  anna ◂ Limetka: První.
  anna ◂ Limetka: Druhá.
  K-001 ◂ ✅ on “První.”
  K-001 ◂ ✅ on “Druhá.”

# The desk is down: what she writes waits and arrives in order.
> desk answers: down

> anna says Jste tam?

> anna says Haló?

> 5 seconds pass

> desk answers: fine

> 1 minute passes
  K-001 ◂ > Jste tam?
  K-001 ◂ > Haló?

# What is taken back while a platform is down never arrives.
> desk answers: down

> anna says To nechci poslat.

> anna unsends "To nechci poslat."
  anna ◂ Zprávu jsme vzali zpět dřív, než odešla. Nikdo ji tam neuvidí.

> chat answers: down

> lida in K-001: Omyl.

> lida in K-001 deletes "Omyl."

> desk answers: fine

> chat answers: fine

> 10 minutes pass
