# Nobody has room. After five people have waited, who comes next hears how long it usually takes; and when everybody has paused, that is said.
> quietly anna says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Ano, najděte mi mentora

> quietly anna presses Kdo bude dřív volný

> quietly beata says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly beata presses Čeština

> quietly beata presses Souhlasím

> quietly beata presses Ano, 18 nebo víc

> quietly beata presses Ano, najděte mi mentora

> quietly beata presses Kdo bude dřív volný

> quietly cyrila says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly cyrila presses Čeština

> quietly cyrila presses Souhlasím

> quietly cyrila presses Ano, 18 nebo víc

> quietly cyrila presses Ano, najděte mi mentora

> quietly cyrila presses Kdo bude dřív volný

> quietly dana says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly dana presses Čeština

> quietly dana presses Souhlasím

> quietly dana presses Ano, 18 nebo víc

> quietly dana presses Ano, najděte mi mentora

> quietly dana presses Kdo bude dřív volný

> quietly ema says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly ema presses Čeština

> quietly ema presses Souhlasím

> quietly ema presses Ano, 18 nebo víc

> ema presses Ano, najděte mi mentora
  ema ◂ Dobře, budeme vám říkat Vánek. Hledáme pro vás mentora.
  ema ◂ Všichni mentoři teď mají plno. Jste první v pořadí a o místo nepřijdete. Klidně už pište, mentor dostane všechno.
    [Potřebuji pomoc hned]

> quietly františka says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly františka presses Čeština

> quietly františka presses Souhlasím

> quietly františka presses Ano, 18 nebo víc

> quietly františka presses Ano, najděte mi mentora

> quietly gábina says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly gábina presses Čeština

> quietly gábina presses Souhlasím

> quietly gábina presses Ano, 18 nebo víc

> quietly gábina presses Ano, najděte mi mentora

> quietly hana says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly hana presses Čeština

> quietly hana presses Souhlasím

> quietly hana presses Ano, 18 nebo víc

> quietly hana presses Ano, najděte mi mentora

> quietly iva says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly iva presses Čeština

> quietly iva presses Souhlasím

> quietly iva presses Ano, 18 nebo víc

> quietly iva presses Ano, najděte mi mentora

> quietly 2 hours pass

> quietly anna gives /end

> quietly anna presses Ano, ukončit

> quietly ema gives /end

> quietly ema presses Ano, ukončit

> quietly františka gives /end

> quietly františka presses Ano, ukončit

> quietly gábina gives /end

> quietly gábina presses Ano, ukončit

> quietly hana gives /end

> quietly hana presses Ano, ukončit

> quietly jana says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly jana presses Čeština

> quietly jana presses Souhlasím

> quietly jana presses Ano, 18 nebo víc

> jana presses Ano, najděte mi mentora
  jana ◂ Dobře, budeme vám říkat Kaštan. Hledáme pro vás mentora.
  jana ◂ Všichni mentoři teď mají plno. Jste první v pořadí a o místo nepřijdete. Klidně už pište, mentor dostane všechno.
    
    V poslední době se většina lidí dočkala do 3 hodin. Jak dlouho to bude teď, jistě nevíme.
    [Potřebuji pomoc hned]

> quietly limetka in K-001 gives /pause

> quietly merunka in K-002 gives /pause

> quietly kdoule in K-003 gives /pause

> quietly rozmaryn in K-004 gives /pause

> quietly klára says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly klára presses Čeština

> quietly klára presses Souhlasím

> quietly klára presses Ano, 18 nebo víc

> klára presses Ano, najděte mi mentora
  klára ◂ Dobře, budeme vám říkat Borůvka. Hledáme pro vás mentora.
  klára ◂ Nové lidi teď žádný mentor nebere. V pořadí před vámi je 1 člověk. O místo nepřijdete. Klidně už pište, mentor dostane všechno, až se někdo vrátí. Linky pomoci ukáže /sos.
    [Potřebuji pomoc hned]
