// The words in which a key's fingerprint is read aloud.

/**
 * 256 English words, one for every byte, in alphabetical order: short things that one can see, no two of which differ in a single letter.
 * Fixed for ever, since people compare words that two versions of the extension may show.
 */
export const words: readonly string[] = `
  acorn alarm album almond anchor angle apple apron arrow atlas autumn bacon badge bagel baker bamboo banana barn basket beach beaver bell
  berry bicycle bird biscuit blanket blossom boat bonfire book bottle bowl branch bread breeze bridge broom brother bubble bucket butter
  button cabin cactus camel camera candle canoe carpet carrot castle cedar chair cheese cherry chicken chimney circle cliff clock cloud clover
  coffee comet compass copper corner cotton cousin cradle crane cricket crown cushion dancer dawn desert diamond dinner doctor dolphin donkey
  door dragon drawer drum duck eagle earth echo elbow elephant engine envelope evening fabric falcon family farmer feather fiddle finger flag
  flute forest fossil fox frog galaxy garden garlic giant giraffe glacier glove gold grandma grape guitar hammer harbor harvest hazel helmet
  honey horse hotel hunter iceberg igloo insect iron island ivory jacket jelly jewel juice jungle kitchen kite kitten koala ladder lake lamp
  lantern laundry lemon leopard letter library lily lion lobster magnet mango maple marble market meadow melon mirror moon morning mountain
  museum mushroom napkin needle nest noodle number nurse oasis ocean olive onion orange orchard otter oven paddle palace panda paper pasta
  peanut pebble pencil penguin pepper piano picnic pillow pilot pirate planet pocket pony potato pumpkin puppet puzzle queen rabbit radio rain
  raven ribbon rice river robin roof rope sailor salad salmon sandal saturn scarf school shadow shark silver sister snow soap soldier spider
  spoon squirrel statue sugar summer sunset table tiger tomato towel tractor tulip turtle umbrella uncle valley velvet village violin waffle
  walnut window winter wizard zebra
`.trim().split(/\s+/);
