import type { Random } from './random'

/** Set before every invented name, so that nobody takes one for real. */
export const MARK = 'Demo'

const FIRST = `
Acorn Alder Amber Apple Ash Aspen Aster Badger Barley Bay Beacon Beech Bell Berry Birch Blackbird Blossom Blue Bramble
Briar Bright Broad Bronze Buttercup Cedar Chaffinch Chalk Cherry Chestnut Clay Clear Clover Cobble Columbine Copper
Coral Cornflower Cowslip Crane Cricket Crocus Curlew Cygnet Daisy Damson Dapple Deer Dove Dragonfly Drover Dunlin Eider
Elder Elm Ember Falcon Fallow Feather Fennel Fern Field Finch Flax Flint Foxglove Gannet Gentian Gilder Gold Goldfinch
Gorse Grange Granite Green Grey Grouse Hare Harrier Harvest Hawk Hawthorn Hazel Heather Heron High Hollin Holly Honey
Hornbeam Iris Ivory Ivy Jasper Jay Juniper Kestrel Kingfisher Kite Lantern Lapwing Larch Lark Larkspur Laurel Lavender
Leaf Lilac Lime Linden Linnet Long Lupin Magpie Mallow Maple Marigold Marten Martin Meadow Merlin Mill Mistle Moss Mulberry
Nettle Nightingale Nuthatch Oak Oat Old Orchard Osier Osprey Otter Owl Partridge Pear Pearl Pebble Peregrine Petrel Pine
Pipit Plover Plum Poplar Poppy Primrose Puffin Quarry Quince Raven Redstart Redwing Reed Robin Rook Rose Rowan Rush Rye
Sable Saffron Sage Sand Sandpiper Silver Siskin Skylark Sloe Snow Snowdrop Sorrel Spindle Spring Star Starling Stone Storm
Summer Swallow Swift Sycamore Tansy Tawny Teal Tern Thistle Thorn Thrush Thyme Timber Vale Vetch Violet Wagtail Walnut
Warbler Warm Wheat Whin White Willow Winter Woodlark Woodpecker Wren Yarrow Yew
`
  .trim()
  .split(/\s+/)

const SECOND = `
Acre Arch Bank Barn Beck Bend Bluff Bottom Bridge Brook Burn Bury Carr Causeway Chase Cliff Close Combe Common Copse
Corner Court Cove Croft Crossing Dale Dell Dene Down Drift Edge End Fell Fen Field Fold Ford Forge Fountain Furlong Garth
Gate Ghyll Glade Glen Green Grove Hall Harbour Haven Hay Head Heath Heights Hill Hollow Holme Holt Hurst Keep Knoll Landing
Lane Law Lea Ley Lock Lodge Marsh Mead Mere Mill Moor Mount Nook Orchard Park Pasture Path Pike Point Pond Pool Quay
Reach Ridge Rigg Rise Row Scar Shaw Shore Slade Spinney Springs Stile Strand Stream Tarn Thorpe Top Tor Tower View Wade
Walk Warren Water Weald Weir Well Wharf Wick Wold Wood Wynd Yard
`
  .trim()
  .split(/\s+/)

/** Two words that sound like a place and are not a town: "Alder Brook". */
export function inventedPlace(random: Random): string {
  const first = random.pick(FIRST)
  const second = random.pick(SECOND.filter((word) => word !== first))
  return `${first} ${second}`
}

/** "Alder". */
export const inventedWord = (random: Random): string => random.pick(FIRST)

/** Names that never repeat: `make` is asked again until it gives a new one. */
export function neverTwice(): (make: () => string) => string {
  const taken = new Set<string>()
  return (make) => {
    let name = make()
    while (taken.has(name)) name = make()
    taken.add(name)
    return name
  }
}
