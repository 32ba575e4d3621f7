# Jana coordinates and becomes a mentor by a code. What is told of her comes to the supervisors and not to her, after a start of the house too.
> quietly jana in #team gives /invite

> quietly jana in #lobby gives /join | code: it

> quietly jana in #mentor-01 gives /alias | name: Sasanka

> quietly jana in #mentor-01 gives /languages | list: čeština

> quietly jana in #mentor-01 gives /story | language: cs | text: Tři roky jsem splácela cizí dluhy.

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

> jana in K-001: Jsem tady.
  anna ◂ Sasanka: Jsem tady.
  K-001 ◂ ✅ on “Jsem tady.”

> quietly anna gives /report

> anna says Píše mi sprostě.
  #supervisor ◂ 🚩 K-001, mentor Sasanka: člověk na druhé straně hlásí, že něco není v pořádku:
    „Píše mi sprostě.“
    Mentor o tom neví. Řekli jsme, že si to přečtete.
  anna ◂ Děkujeme, že o tom píšete. Naši koordinátoři to dostali a přečtou si to. Váš mentor o tom neví. Odpověď sem přijít nemusí; co s tím uděláme, je teď na nás.
    
    S někým jiným si můžete psát po příkazu /other, rozhovor ukončí /end. Pomoc hned ukáže /sos.

> the house dies and starts again

> quietly anna gives /report

> anna says Píše mi sprostě znovu.
  #supervisor ◂ 🚩 K-001, mentor Sasanka: člověk na druhé straně hlásí, že něco není v pořádku:
    „Píše mi sprostě znovu.“
    Mentor o tom neví. Řekli jsme, že si to přečtete.
  anna ◂ Děkujeme, že o tom píšete. Naši koordinátoři to dostali a přečtou si to. Váš mentor o tom neví. Odpověď sem přijít nemusí; co s tím uděláme, je teď na nás.
    
    S někým jiným si můžete psát po příkazu /other, rozhovor ukončí /end. Pomoc hned ukáže /sos.
