# Everybody is busy. Of who waits longer than twelve hours the coordinator hears once, by language and number.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> quietly beata says Dobrý den

> quietly beata presses Čeština

> quietly beata presses Souhlasím

> quietly beata presses Ano, 18 nebo víc

> quietly beata presses Vztahy

> quietly beata presses Ano, najděte mi mentora

> quietly cyrila says Dobrý den

> quietly cyrila presses Čeština

> quietly cyrila presses Souhlasím

> quietly cyrila presses Ano, 18 nebo víc

> quietly cyrila presses Vztahy

> quietly cyrila presses Ano, najděte mi mentora

> quietly dana says Dobrý den

> quietly dana presses Čeština

> quietly dana presses Souhlasím

> quietly dana presses Ano, 18 nebo víc

> quietly dana presses Vztahy

> quietly dana presses Ano, najděte mi mentora

> 11 hours pass

> 1 hour pass
  #coordinator ◂ ⏰ Na mentora někdo čeká už 12 h. Jazyk: čeština. Čekajících celkem: 1.

> 11 hours pass
