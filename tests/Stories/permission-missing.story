# The bot may not write in the thread: what she says waits, she and the operator are told once, and it arrives when that is mended.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> the room K-001 answers: forbidden

> anna says Bojím se jít domů.
  anna ◂ Teď se zprávy odsud nedaří předat. Nic se neztratilo, zkoušíme to dál a správce o tom ví. Pokud to spěchá, linky pomoci ukáže /sos.
  #operator ◂ K-001: bot nesmí ve vlákně psát nebo reagovat. Zprávy počkají nejvýš 24 hodin, zkouším to dál. Zkontrolujte oprávnění bota v kanálu mentora.

> anna says Haló?

> 2 hours pass

> the room K-001 answers: fine

> 10 minutes pass
  K-001 ◂ > Bojím se jít domů.
  K-001 ◂ > Haló?
  anna ◂ Už to zase funguje, zprávy odsud docházejí.

# It happens again: that is news again.
> the room K-001 answers: forbidden

> anna says Jste tam?
  anna ◂ Teď se zprávy odsud nedaří předat. Nic se neztratilo, zkoušíme to dál a správce o tom ví. Pokud to spěchá, linky pomoci ukáže /sos.
  #operator ◂ K-001: bot nesmí ve vlákně psát nebo reagovat. Zprávy počkají nejvýš 24 hodin, zkouším to dál. Zkontrolujte oprávnění bota v kanálu mentora.

> 5 minutes pass

> the room K-001 answers: fine

> 10 minutes pass
  K-001 ◂ > Jste tam?
  anna ◂ Už to zase funguje, zprávy odsud docházejí.

# Nobody mends it for more than a day: she is told what did not get through.
> the room K-001 answers: forbidden

> anna says Tohle už nikdo nečte.
  anna ◂ Teď se zprávy odsud nedaří předat. Nic se neztratilo, zkoušíme to dál a správce o tom ví. Pokud to spěchá, linky pomoci ukáže /sos.
  #operator ◂ K-001: bot nesmí ve vlákně psát nebo reagovat. Zprávy počkají nejvýš 24 hodin, zkouším to dál. Zkontrolujte oprávnění bota v kanálu mentora.

> 25 hours pass
  anna ◂ Poslední zprávu se nepodařilo předat. Prosíme o ni ještě jednou.
  #operator ◂ K-001: zprávu nešlo zapsat do vlákna. Zkontrolujte oprávnění bota v kanálu mentora.

> the room K-001 answers: fine

> lida in K-001: Promiňte, něco u nás nefungovalo.
  anna ◂ Limetka: Promiňte, něco u nás nefungovalo.
  K-001 ◂ ✅ on “Promiňte, něco u nás nefungovalo.”
