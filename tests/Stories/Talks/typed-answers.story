# Anna types yes and no. Each answers what stands last before her, and what is ambiguous does no harm.
> quietly anna gives /start

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> quietly lida in K-001: Dobrý den.

> anna gives /end
  anna ◂ Opravdu chcete rozhovor ukončit?
    [Ano, ukončit]
    [Ne, pokračovat]

> anna says ne
  anna ◂ Dobře, pokračujeme.

> quietly anna gives /sos

> quietly anna gives /end

> anna says ne
  anna ◂ Dobře, pokračujeme.

# Her mentor has written meanwhile: the yes is for her.
> quietly anna gives /end

> quietly lida in K-001: Jste teď v bezpečí?

> anna says ano
  K-001 ◂ > ano

# Her voice waits for a yes. She does something beside the talk, and the yes is for her mentor.
> quietly anna sends a voice

> quietly anna gives /report

> quietly anna presses Nehlásit nic

> anna says ano
  K-001 ◂ > ano

> quietly anna gives /end

> anna says ano
  anna ◂ Rozhovor jsme ukončili. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdykoli se můžete vrátit, stačí napsat. Linky pomoci ukáže /sos.
    [Služby a linky pomoci]
  K-001 ◂ Člověk na druhé straně rozhovor ukončil.
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
  K-001 ◂ Tenhle rozhovor byl náročný. Nikoho nového vám teď nepošleme, odpočiňte si. Až budete chtít, zadejte /available.
