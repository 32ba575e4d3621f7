# Somebody deletes the private channel of a mentor who joined, with the threads in it: it is made again, the coordinators are told, and the talk goes on.
> quietly jana in #team gives /invite

> quietly nora in #lobby gives /join | code: it

> quietly nora in #mentor-01 gives /alias | name: Sasanka

> quietly nora in #mentor-01 gives /languages | list: čeština

> quietly nora in #mentor-01 gives /story | language: cs | text: Tři roky jsem splácela cizí dluhy.

> quietly jana in #team gives /training | mentor: Sasanka | topic: první kontakt | date: 1. 3. 2026

> quietly iva in #team gives /approve | mentor: Sasanka

> quietly iva in #team gives /approve | mentor: Sasanka

> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna says Mám dluhy a nevím, co s nimi. Je mi 34, jsem z Brna a mám dvě děti.

> quietly anna presses Přeskočit

> quietly anna presses Přeskočit

> quietly anna presses Ano, najděte mi mentora

> quietly anna presses Sasanka

> nora in K-001: Jsem tady.
  anna ◂ Sasanka: Jsem tady.
  K-001 ◂ ✅ on “Jsem tady.”

> the room #mentor-01 answers: gone

> the room K-001 is deleted
  anna ◂ Na naší straně se něco pokazilo, hned otevíráme nové místo pro rozhovor. Zprávy se neztratily.
  #operator ◂ K-001: vlákno rozhovoru zmizelo, otevírám nové.
  #mentor-01 ◂ new channel for @nora
  #coordinator ◂ Kanál mentor-01 zmizel nebo se do něj nedostanu. Zakládám ho znovu a rozhovory v něm otevřu. Jestli zmizel schválně, protože tu ten člověk už není, zadejte prosím /remove.
  anna ◂ Teď se zprávy odsud nedaří předat. Nic se neztratilo, zkoušíme to dál a správce o tom ví. Pokud to spěchá, linky pomoci ukáže /sos.
  #operator ◂ K-001: vlákno nejde otevřít. Zkontrolujte, že kanál mentora existuje, že bot v něm smí zakládat soukromá vlákna a že na serveru není 1000 otevřených vláken (víc jich Discord nedovolí, stará zavřete). Zkouším to dál.

> anna says Jste tam?

> the room #mentor-01 answers: fine

> 10 minutes pass
  #mentor-01 ◂ new room K-001' for @nora
  K-001' ◂ > Jste tam?
  anna ◂ Už to zase funguje, zprávy odsud docházejí.

> nora in K-001: Jsem tady dál.
  anna ◂ Sasanka: Jsem tady dál.
  K-001' ◂ ✅ on “Jsem tady dál.”

# Deleted again on the same day, it is not made once more: people see to it.
> the room #mentor-01 answers: gone

> the room K-001 is deleted
  anna ◂ Na naší straně se něco pokazilo, hned otevíráme nové místo pro rozhovor. Zprávy se neztratily.
  #operator ◂ K-001: vlákno rozhovoru zmizelo, otevírám nové.
  anna ◂ Teď se zprávy odsud nedaří předat. Nic se neztratilo, zkoušíme to dál a správce o tom ví. Pokud to spěchá, linky pomoci ukáže /sos.
  #operator ◂ K-001: vlákno nejde otevřít. Zkontrolujte, že kanál mentora existuje, že bot v něm smí zakládat soukromá vlákna a že na serveru není 1000 otevřených vláken (víc jich Discord nedovolí, stará zavřete). Zkouším to dál.

> the house dies and starts again

> the room #mentor-01 answers: fine

> 10 minutes pass
  #mentor-01 ◂ new room K-001' for @nora
  anna ◂ Už to zase funguje, zprávy odsud docházejí.
