# What she wrote in a talk can be taken back when it is over too.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> anna says Bydlím v Mostě, Jateční 3.
  K-001 ◂ > Bydlím v Mostě, Jateční 3.

> quietly lida in K-001 gives /end and is sure

> anna unsends "Bydlím v Mostě, Jateční 3."
  K-001 ◂ deleted: Bydlím v Mostě, Jateční 3.
  anna ◂ Zpráva je na druhé straně smazaná. Mohl ji tam ale už někdo vidět.

> anna unsends "Bydlím v Mostě, Jateční 3."
  anna ◂ Zpráva je na druhé straně smazaná. Mohl ji tam ale už někdo vidět.
