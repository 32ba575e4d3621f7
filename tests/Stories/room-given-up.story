# The thread can't be opened for a day after the end of the talk. Anna has another talk by then, and reads which of them it is about.
> quietly olena at the desk gives /pause

> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly desk answers: gone

> quietly anna presses Ano, najděte mi mentora

> quietly anna says Tohle jsem potřebovala někomu říct.

> quietly anna gives /end

> quietly anna presses Ano, ukončit

> quietly anna says Ještě jsem tu.

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> 26 hours pass
  anna ◂ Mrzí nás to. Týká se to vašeho rozhovoru, který už skončil: kvůli závadě u nás nevíme, jestli došlo, co jste psali před jeho koncem. U nás už to není. Jestli tu teď máte jiný rozhovor, na něm se nic nemění; co je důležité, můžete napsat znovu tam. Jinak můžete kdykoli začít znovu, stačí napsat. Linky pomoci ukáže /sos.
