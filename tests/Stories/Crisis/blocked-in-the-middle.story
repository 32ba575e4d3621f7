# Somebody blocks the bot in the middle of a crisis call: perhaps Anna, perhaps not. Nobody is called for who can't be reached.
> quietly anna gives /start

> quietly anna presses Čeština

> quietly anna gives /sos

> quietly anna presses Psát si s krizovou službou

> anna blocks us
  #duty ◂ answered with už nikdo nečeká: “🆘 Krizový hovor pjhf: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Limetka. Vezměte to tlačítkem.”
  #duty ◂ Krizový hovor pjhf: člověk, který volal, nás zablokoval nebo zrušil účet, nemáme mu jak napsat. Už nikoho nevoláme. Když si o službu řekne znovu, zavoláme znovu.

> chat answers: blocked

> lida on duty presses Beru to

> chat answers: fine

> anna comes back

> quietly anna gives /sos

> quietly anna presses Psát si s krizovou službou

> quietly lida on duty presses Beru to

> lida in K-001: Jsem tady.
  anna ◂ Limetka: Jsem tady.
  K-001 ◂ ✅ on “Jsem tady.”

> anna blocks us
  K-001 ◂ Člověk na druhé straně nás zablokoval, zrušil účet nebo zavřel stránku. Zprávy teď nedojdou. Může to znamenat i to, že má telefon v ruce někdo jiný. Jinou cestou ho prosím nehledejte. Koordinace o tom ví. Když se vrátí, napíšeme sem; než budete pokračovat, opatrně si ověřte, kdo píše.
  #coordinator ◂ 🆘 K-001: uprostřed krizového hovoru nás člověk na druhé straně zablokoval, zrušil účet nebo zavřel stránku. Zprávy nedojdou a nevíme, jestli je v bezpečí. Může mít telefon v ruce i někdo jiný. Domluvte se prosím s tím, kdo hovor vede: Limetka.

> chat answers: blocked

> lida in K-001: Jste v pořádku?
  K-001 ◂ ⚠️ on “Jste v pořádku?”
  K-001 ◂ Nedoručeno: člověk na druhé straně nás zablokoval, zrušil účet nebo zavřel stránku. (in reply to “Jste v pořádku?”)

> chat answers: fine

> anna comes back
  K-001 ◂ Člověk na druhé straně je znovu dostupný.

> anna says Jsem zpátky.
  K-001 ◂ > Jsem zpátky.
