# Somebody deletes the thread. A new one is opened at once and nothing is lost.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> desk answers: gone

> anna says Tohle se nesmí ztratit.
  anna ◂ Na naší straně se něco pokazilo, hned otevíráme nové místo pro rozhovor. Zprávy se neztratily.
  anna ◂ Teď se zprávy odsud nedaří předat. Nic se neztratilo, zkoušíme to dál a správce o tom ví. Pokud to spěchá, linky pomoci ukáže /sos.

> desk answers: fine

> anna says A tohle taky ne.

> 2 minutes pass
  #lida ◂ new room K-001' for @lida
  #operator ◂ K-001: vlákno rozhovoru zmizelo, otevírám nové.
  K-001' ◂ > Tohle se nesmí ztratit.
  anna ◂ Už to zase funguje, zprávy odsud docházejí.
  #operator ◂ K-001: vlákno nejde otevřít. Zkontrolujte, že kanál mentora existuje, že bot v něm smí zakládat soukromá vlákna a že na serveru není 1000 otevřených vláken (víc jich Discord nedovolí, stará zavřete). Zkouším to dál.
  K-001' ◂ > A tohle taky ne.
  #operator ◂ Desk nedovolí botovi psát na jedno z míst, chybí oprávnění. Zprávy tam počkají nejvýš 24 hodin, zkouším to dál. Zkontrolujte oprávnění bota.

> lida in K-001: Jsem tady.
  anna ◂ Limetka: Jsem tady.
  K-001' ◂ ✅ on “Jsem tady.”
