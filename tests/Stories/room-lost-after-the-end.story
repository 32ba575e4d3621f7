# Somebody deletes the thread while her last words are on their way, and the talk ends: they get a new one.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> the room K-001 answers: forbidden

> anna says Děkuju, moc mi to pomohlo.
  anna ◂ Teď se zprávy odsud nedaří předat. Nic se neztratilo, zkoušíme to dál a správce o tom ví. Pokud to spěchá, linky pomoci ukáže /sos.
  #operator ◂ K-001: bot nesmí ve vlákně psát nebo reagovat. Zprávy počkají nejvýš 24 hodin, zkouším to dál. Zkontrolujte oprávnění bota v kanálu mentora.

> quietly anna gives /end

> quietly anna presses Ano, ukončit

> the room K-001 answers: gone

> 10 minutes pass
  #lida ◂ new room K-001' for @lida
  #operator ◂ K-001: vlákno rozhovoru zmizelo, otevírám nové.
  K-001' ◂ > Děkuju, moc mi to pomohlo.
  K-001' ◂ Člověk na druhé straně rozhovor ukončil.
  K-001' ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
