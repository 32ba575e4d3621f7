# She blocks the bot, perhaps because somebody looks over her shoulder. The mentor learns that nothing arrives; later she is back.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> anna blocks us
  K-001 ◂ Člověk na druhé straně nás zablokoval, zrušil účet nebo zavřel stránku. Zprávy teď nedojdou.

> chat answers: blocked

> lida in K-001: Jste v pořádku?
  K-001 ◂ ⚠️ on “Jste v pořádku?”
  K-001 ◂ Nedoručeno: člověk na druhé straně nás zablokoval, zrušil účet nebo zavřel stránku. (in reply to “Jste v pořádku?”)

> chat answers: fine

> anna comes back
  K-001 ◂ Člověk na druhé straně je znovu dostupný.

> anna says Už můžu.
  K-001 ◂ > Už můžu.
