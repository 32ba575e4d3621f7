# A mentor gives /end, perhaps in the wrong thread. It asks first, and only who asked sees that.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> lida in K-001 gives /end
  (only who asked) ◂ Ukončit tenhle rozhovor? Na druhé straně je Vánek. Přijde tam zpráva, že mentor rozhovor uzavřel a že se dá kdykoli vrátit. Co sem napíšete potom, už neodejde. Pokud se chcete rozloučit vlastními slovy, napište to prosím nejdřív.
    [Ano, ukončit] [Ne, pokračovat]

> lida in K-001 chooses Ne, pokračovat
  (only who asked) ◂ Dobře, rozhovor pokračuje. Na druhou stranu jsme nic neposlali.

# She says goodbye first, as the question suggests, and then means it.
> lida in K-001 gives /end
  (only who asked) ◂ Ukončit tenhle rozhovor? Na druhé straně je Vánek. Přijde tam zpráva, že mentor rozhovor uzavřel a že se dá kdykoli vrátit. Co sem napíšete potom, už neodejde. Pokud se chcete rozloučit vlastními slovy, napište to prosím nejdřív.
    [Ano, ukončit] [Ne, pokračovat]

> lida in K-001: Mějte se hezky, Anno.
  anna ◂ Limetka: Mějte se hezky, Anno.
  K-001 ◂ ✅ on “Mějte se hezky, Anno.”

> anna says Děkuju.
  K-001 ◂ > Děkuju.

# She has written since he was asked: the yes asks once more.
> lida in K-001 chooses Ano, ukončit
  (only who asked) ◂ Od naší otázky přišla další zpráva (Vánek). Je v tomhle rozhovoru, přečtěte si ji prosím nejdřív.
    
    Ukončit tenhle rozhovor? Na druhé straně je Vánek. Přijde tam zpráva, že mentor rozhovor uzavřel a že se dá kdykoli vrátit. Co sem napíšete potom, už neodejde. Pokud se chcete rozloučit vlastními slovy, napište to prosím nejdřív.
    [Ano, ukončit] [Ne, pokračovat]

> lida in K-001 chooses Ano, ukončit
  (only who asked) ◂ Hotovo.
  anna ◂ Váš mentor rozhovor uzavřel. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdykoli se můžete vrátit, stačí napsat. Linky pomoci ukáže /sos.
    [Služby a linky pomoci]
  K-001 ◂ Rozhovor je ukončený.
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]

# Pressed again it does nothing.
> lida in K-001 chooses Ano, ukončit

# The person is quicker: the yes comes too late, and nobody is told anything twice.
> quietly anna says Jsem zpátky.

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> olena in K-002 gives /end
  (only who asked) ◂ Ukončit tenhle rozhovor? Na druhé straně je Vánek. Přijde tam zpráva, že mentor rozhovor uzavřel a že se dá kdykoli vrátit. Co sem napíšete potom, už neodejde. Pokud se chcete rozloučit vlastními slovy, napište to prosím nejdřív.
    [Ano, ukončit] [Ne, pokračovat]

> quietly anna gives /end

> quietly anna presses Ano, ukončit

> olena in K-002 chooses Ano, ukončit
  (only who asked) ◂ Tenhle rozhovor už skončil, nic se neodeslalo.
