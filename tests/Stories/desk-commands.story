# Commands at the desk: the mentor may, others may not, and denial sounds the same for forbidden and unknown.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> lida in K-001 gives /help
  (only who asked) ◂ Co napíšete do vlákna rozhovoru, odejde člověku na druhé straně pod vaší přezdívkou mentora. Přenášejí se i úpravy, smazání a odpovědi.
    • řádek, který začíná //, zůstane jen tady; zpráva, která začíná //, zůstane tady celá
    • odcházejí jen zprávy mentora tohoto rozhovoru, a supervize, když do něj vstoupí
    • ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno (důvod píšeme vedle)
    • /ready ukáže odpověď, kterou máme připravenou, a tlačítkem ji pošlete
    • /handover navrhne, že rozhovor převezme někdo jiný; /ask-supervisor se zeptá supervize; /report řekne koordinaci, že něco není v pořádku
    • /pause: nikoho nového vám neposíláme, /available: zase ano
    • /hours: v kterých hodinách vám můžou přijít noví lidé
    • /end rozhovor ukončí, předtím se zeptáme

> eva in K-001 gives /help
  (only who asked) ◂ Tohle tady nejde.

> eva in K-001 gives /end
  (only who asked) ◂ Tohle tady nejde.

> lida in K-001 gives /secret
  (only who asked) ◂ Tohle tady nejde.

> lida in K-999 gives /end
  (only who asked) ◂ Tenhle příkaz patří do vlákna rozhovoru.

> lida in K-001 gives /end and is sure
  (only who asked) ◂ Ukončit tenhle rozhovor? Na druhé straně je Vánek. Přijde tam zpráva, že mentor rozhovor uzavřel a že se dá kdykoli vrátit. Co sem napíšete potom, už neodejde. Pokud se chcete rozloučit vlastními slovy, napište to prosím nejdřív.
    [Ano, ukončit] [Ne, pokračovat]
  (only who asked) ◂ Hotovo.
  anna ◂ Váš mentor rozhovor uzavřel. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdykoli se můžete vrátit, stačí napsat. Linky pomoci ukáže /sos.
  K-001 ◂ Rozhovor je ukončený.
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]

> lida in K-001 gives /end
  (only who asked) ◂ Tenhle rozhovor už skončil, nic se neodeslalo.
