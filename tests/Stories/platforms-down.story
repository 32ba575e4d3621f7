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

# The desk is down for hours. She is told that her words wait, once, and told when they get through.
> desk answers: down

> anna says Jste tam někdo?

> 2 minutes pass

> 2 minutes pass
  anna ◂ Zprávy odsud teď nedocházejí, závada je na naší straně. Nic se neztratilo, zkoušíme to dál, a až dojdou, napíšeme sem. Pokud to spěchá, linky pomoci ukáže /sos.

> anna says Je mi zle.

> 2 hours pass

> desk answers: fine

> 10 minutes pass
  K-001 ◂ > Jste tam někdo?
  K-001 ◂ > Je mi zle.
  anna ◂ Už to zase funguje, zprávy odsud docházejí.
