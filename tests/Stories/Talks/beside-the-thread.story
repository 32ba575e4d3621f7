# A mentor writes into her channel instead of the thread. Nobody gets it, and she is told; a note for the team is left alone.
> quietly anna says Dobrý den, potřebuji pomoc.

> lida in #lida: Ahoj, jsem v týmu nová.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Peníze, dluhy

> quietly anna presses Ano, najděte mi mentora

> lida in #lida: // zítra jsem na školení

> iva in #lida: Lído, jak se daří?

> lida in #lida: Dobrý den, jsem tady. Co se děje?
  #lida ◂ Co píšete přímo do kanálu, k lidem, kterým pomáháte, neodejde. Odchází jen to, co napíšete do vlákna rozhovoru; vlákna najdete pod tímhle kanálem. Když zprávu do kanálu začnete //, víme, že je jen pro tým.

# Who goes on writing there knows it already; the next day it may be a slip again.
> lida in #lida: Aha.

> 1 day passes

> lida in #lida: Myslím na vás, ozvěte se.
  #lida ◂ Co píšete přímo do kanálu, k lidem, kterým pomáháte, neodejde. Odchází jen to, co napíšete do vlákna rozhovoru; vlákna najdete pod tímhle kanálem. Když zprávu do kanálu začnete //, víme, že je jen pro tým.

> lida in K-001: Dobrý den, jsem tady.
  anna ◂ Limetka: Dobrý den, jsem tady.
  K-001 ◂ ✅ on “Dobrý den, jsem tady.”

> quietly anna gives /end

> quietly anna presses Ano, ukončit

> lida in #lida: Tak to bylo dlouhé.
