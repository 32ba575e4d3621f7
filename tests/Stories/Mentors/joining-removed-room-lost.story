# Nora was removed, and the thread of her talk with Anna is deleted: a new one is opened for who may join, and never for her, not even for a moment.
> quietly jana in #team gives /invite

> quietly nora in #lobby gives /join | code: it

> quietly nora in #mentor-01 gives /alias | name: Sasanka

> quietly nora in #mentor-01 gives /languages | list: čeština

> quietly nora in #mentor-01 gives /story | language: cs | text: Tři roky jsem splácela cizí dluhy.

> quietly jana in #team gives /training | mentor: Sasanka | topic: první kontakt | date: 1. 3. 2026

> quietly iva in #team gives /approve | mentor: Sasanka

> quietly iva in #team gives /approve | mentor: Sasanka

> quietly jana in #team gives /invite

> quietly eva in #lobby gives /join | code: it

> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna says Mám dluhy a nevím, co s nimi. Je mi 34, jsem z Brna a mám dvě děti.

> quietly anna presses Přeskočit

> quietly anna presses Přeskočit

> quietly anna presses Ano, najděte mi mentora

> quietly anna presses Sasanka

> quietly jana in #team gives /remove | mentor: sasanka | confirm: yes

> desk answers: gone

> anna says Bojím se, že se o tom dozví.
  anna ◂ Na naší straně se něco pokazilo, hned otevíráme nové místo pro rozhovor. Zprávy se neztratily.
  anna ◂ Teď se zprávy odsud nedaří předat. Nic se neztratilo, zkoušíme to dál a správce o tom ví. Pokud to spěchá, linky pomoci ukáže /sos.

> desk answers: fine

> 2 minutes pass
  #mentor-01 ◂ new room K-001' for nobody
  #operator ◂ K-001: vlákno rozhovoru zmizelo, otevírám nové.
  K-001' ◂ > Bojím se, že se o tom dozví.
  #operator ◂ K-001: vlákno nejde otevřít. Zkontrolujte, že kanál mentora existuje, že bot v něm smí zakládat soukromá vlákna a že na serveru není 1000 otevřených vláken (víc jich Discord nedovolí, stará zavřete). Zkouším to dál.
  K-001' ◂ @nora is let out
  #operator ◂ Desk nedovolí botovi psát na jedno z míst, chybí oprávnění. Zprávy tam počkají nejvýš 24 hodin, zkouším to dál. Zkontrolujte oprávnění bota.
