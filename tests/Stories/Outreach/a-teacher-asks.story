# A teacher asks that the outreach team comes, without a start and without a mentor. She sees what would be sent, puts it right, and sends it. Whoever of the team is first has it.
> anna gives /help
  anna ◂ Co se tu dá dělat
    /sos – pomoc hned
    /back – o otázku zpět
    /unsend – vzít zpátky svou zprávu (jako odpověď na ni)
    /other – psát si s někým jiným
    /report – říct koordinátorům, že něco není v pořádku
    /language – změnit jazyk
    /end – ukončit rozhovor
    
    Předáváme text a fotky, po potvrzení i hlas a dokumenty. Zprávy a fotky „na jedno zobrazení“ se k nám vůbec nedostanou. Co se smaže jen v Telegramu, na druhé straně zůstane.
    
    Pro bezpečí: v Telegramu se dá celý chat kdykoli smazat a v Nastavení → Zařízení zjistit, která další zařízení jsou přihlášená. Žádný program neochrání před sledovací aplikací v telefonu; pokud to jde, je lepší psát z jiného.
    [Potřebuji pomoc hned]
    [Ať za námi někdo přijde]

> anna presses Ať za námi někdo přijde
  anna ◂ Terénní tým může přijít za vámi: do školy, na ubytovnu nebo jinam, kde lidé jsou.
    
    Není to pro chvíli, kdy hrozí nebezpečí. Tým nepřijde hned; v ohrožení volejte 112.
    
    Napište jednou zprávou, kam má přijít a čeho se to týká: škola, obec nebo část města. Jména, telefon ani adresu, kde bydlíte, nepište. Zpráva jde přes Telegram a Discord a čte ji celý tým. Než ji pošleme, ukážeme vám ji.
    [Týmu nic neposílat]
    [Potřebuji pomoc hned]

> anna sends a photo: hle
  anna ◂ Tady to jde jen slovy, nejvýš 600 znaků. Ještě jednou, prosím, nebo se to dá zrušit tlačítkem výš.

> anna says ZŠ Předlice, dívka z 8. třídy se bojí domů
  anna ◂ Terénnímu týmu půjde tohle, bez jména a přezdívky:
    
    „ZŠ Předlice, dívka z 8. třídy se bojí domů“
    
    Je to tak? Nic zatím neodešlo.
    [Poslat týmu]
    [Napsat to jinak]
    [Týmu nic neposílat]

> anna edits "ZŠ Předlice, dívka z 8. třídy se bojí domů": ZŠ v Ústí, Předlice. Několik dětí se bojí domů.
  anna ◂ Terénnímu týmu půjde tohle, bez jména a přezdívky:
    
    „ZŠ v Ústí, Předlice. Několik dětí se bojí domů.“
    
    Je to tak? Nic zatím neodešlo.
    [Poslat týmu]
    [Napsat to jinak]
    [Týmu nic neposílat]

> anna presses Poslat týmu
  anna ◂ Odešlo to terénnímu týmu. Až si to někdo vezme na starost, přijde sem zpráva. Když to do 24 h nikdo neudělá, dozvědí se to koordinátoři. V ohrožení platí 112.
  #outreach ◂ Prosba zf4m: někdo chce, aby tým přišel. Jazyk: čeština.
    „ZŠ v Ústí, Předlice. Několik dětí se bojí domů.“
    Kdo to píše, nevíme a zpátky se zeptat nejde. Vezměte to tlačítkem.
    [Bereme to]

> anna presses Poslat týmu
  anna ◂ Tohle tlačítko už nefunguje. Pomoc hned ukáže /sos.

> anna presses Ať za námi někdo přijde
  anna ◂ Jedna prosba odsud už u týmu čeká. Až si ji někdo vezme na starost, přijde sem zpráva.

> the house dies and starts again

> 3 hours pass

# Nobody of the team is in the roster; who is in the channel is of it.
> eva of the team presses Bereme to
  #outreach ◂ answered with Bereme to: “Prosba zf4m: někdo chce, aby tým přišel. Jazyk: čeština.
„ZŠ v Ústí, Předlice. Několik dětí se bojí domů.“
Kdo to píše, nevíme a zpátky se zeptat nejde. Vezměte to tlačítkem.”
  anna ◂ Prosbu odsud si někdo vzal na starost. Kdy přesně to bude, zatím nevíme.
  #outreach ◂ Prosba zf4m: někdo z týmu si ji vzal.

# Whoever comes later finds no button any more.
> petra of the team presses Bereme to

> 30 hours pass
