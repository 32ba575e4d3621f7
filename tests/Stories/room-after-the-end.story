# The thread can't be opened, and Anna has ended her talk before it can. What she wrote still gets to her mentor.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> desk answers: gone

> anna presses Ano, najděte mi mentora
  anna ◂ Dobře, budeme vám říkat Vánek. Hledáme pro vás mentora.
  anna ◂ Jste ve spojení. Píše si s vámi Limetka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  anna ◂ Teď se zprávy odsud nedaří předat. Nic se neztratilo, zkoušíme to dál a správce o tom ví. Pokud to spěchá, linky pomoci ukáže /sos.

> anna says Tohle jsem potřebovala někomu říct.

> quietly anna gives /end

> anna says ano
  anna ◂ Rozhovor jsme ukončili. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdykoli se můžete vrátit, stačí napsat. Linky pomoci ukáže /sos.

> 5 minutes pass

> desk answers: fine

> 10 minutes pass
  #lida ◂ new room K-001 for @lida
  #operator ◂ K-001: vlákno nejde otevřít. Zkontrolujte, že kanál mentora existuje, že bot v něm smí zakládat soukromá vlákna a že na serveru není 1000 otevřených vláken (víc jich Discord nedovolí, stará zavřete). Zkouším to dál.
  K-001 ◂ Nový rozhovor. Přezdívka: Vánek · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  #operator ◂ Desk nedovolí botovi psát na jedno z míst, chybí oprávnění. Zprávy tam počkají nejvýš 24 hodin, zkouším to dál. Zkontrolujte oprávnění bota.
  K-001 ◂ Řečeno předem, se souhlasem:
    • Téma: Vztahy
  K-001 ◂ > Dobrý den
  K-001 ◂ > Tohle jsem potřebovala někomu říct.
  K-001 ◂ Člověk na druhé straně rozhovor ukončil.
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
